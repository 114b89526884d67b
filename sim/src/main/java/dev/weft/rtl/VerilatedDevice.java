package dev.weft.rtl;

import dev.weft.compiler.Program;
import dev.weft.device.Device;
import dev.weft.device.DeviceMemory;
import dev.weft.device.MemoryArena;
import dev.weft.hw.arch.AcceleratorConfig;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * The generated hardware itself, cycle by cycle, under Verilator, with a memory model behind its
 * port. Time passes in {@link #awaitInterrupt} and during register accesses. Several devices, of
 * one or of several configurations, may be open at once. A breach of the AXI4 protocol or a failed
 * assertion of the hardware is an {@link IllegalStateException}.
 */
public final class VerilatedDevice implements Device {
  private static final long CAPACITY = 4L << 30;

  /** Cycles between two looks at the clock. */
  private static final long SLICE = 20_000;

  private final AcceleratorConfig config;
  private final RtlSources sources;
  private final MemoryArena memory;
  private final long model;
  private boolean closed;

  /**
   * A device out of reset, generated for a configuration; the first use builds it, which takes a
   * while.
   */
  public static VerilatedDevice open(
      AcceleratorConfig config, DramModel dram, ModelOptions options) {
    return open(
        config,
        GeneratedRtl.of(config, options.assertions(), options.activity(), BuildCache.ofUser()),
        dram,
        options);
  }

  /**
   * A device out of reset, made of given Verilog; the first use builds a library, which takes a
   * while.
   */
  public static VerilatedDevice open(
      AcceleratorConfig config, RtlSources sources, DramModel dram, ModelOptions options) {
    ModelBuilder builder = new ModelBuilder(BuildCache.ofUser());
    NativeModel.load(builder.jni());
    return new VerilatedDevice(config, sources, builder.model(sources, options), dram);
  }

  private VerilatedDevice(
      AcceleratorConfig config, RtlSources sources, Path library, DramModel dram) {
    this.config = config;
    this.sources = sources;
    memory = new MemoryArena(config.axi().addressBits(), CAPACITY);
    model =
        NativeModel.open(
            library.toAbsolutePath().toString(),
            dram.bytesPerCycle(),
            dram.latencyCycles(),
            dram.jitterCycles(),
            dram.holdBackPercent(),
            dram.seed());
  }

  @Override
  public String name() {
    return "rtl";
  }

  @Override
  public AcceleratorConfig config() {
    return config;
  }

  @Override
  public int readRegister(int offset) {
    checkOpen();
    return NativeModel.readRegister(model, offset);
  }

  @Override
  public void writeRegister(int offset, int value) {
    checkOpen();
    NativeModel.writeRegister(model, offset, value);
  }

  @Override
  public DeviceMemory allocate(long bytes) {
    checkOpen();
    MemoryArena.Region region = memory.allocate(bytes);
    NativeModel.attach(model, region.address(), region.bytes());
    return new Attached(region);
  }

  @Override
  public boolean awaitInterrupt(Duration timeout) {
    checkOpen();
    long deadline = System.nanoTime() + timeout.toNanos();
    do {
      if (NativeModel.step(model, SLICE)) {
        return true;
      }
    } while (System.nanoTime() - deadline < 0);
    return false;
  }

  /** Runs until the interrupt is high, at most so many cycles; true if it is high. */
  boolean step(long cycles) {
    checkOpen();
    return NativeModel.step(model, cycles);
  }

  /** Cycles since the device was opened. */
  public long cycle() {
    checkOpen();
    return NativeModel.cycle(model);
  }

  /**
   * Writes waves as an FST file; needs {@link ModelOptions#waves}.
   *
   * @param firstCycle since the device was opened, see {@link #cycle}
   * @param lastCycle the file is complete when this one is over
   */
  public void trace(Path file, long firstCycle, long lastCycle) {
    checkOpen();
    NativeModel.trace(model, file.toAbsolutePath().toString(), firstCycle, lastCycle);
  }

  /**
   * Writes views beside waves of the cycles {@code first} to {@code last}, a save file for GTKWave
   * and a command file for Surfer: the signals by unit, a marker on one cycle. Only for hardware of
   * our own generator.
   */
  public void saveViews(Path waves, long first, long last, long marked) {
    try {
      String verilog = Files.readString(sources.files().get(0));
      List<WaveUnits.Unit> units = WaveUnits.of(verilog, sources.top());
      String name = waves.getFileName().toString();
      Files.writeString(
          beside(waves, GtkWaveView.EXTENSION), GtkWaveView.of(units, name, first, last, marked));
      Files.writeString(beside(waves, SurferView.EXTENSION), SurferView.of(units, marked));
    } catch (IOException e) {
      throw new UncheckedIOException("cannot write views beside " + waves, e);
    }
  }

  /** Where the views of waves are: GTKWave's, Surfer's. */
  public static List<Path> viewsOf(Path waves) {
    return List.of(beside(waves, GtkWaveView.EXTENSION), beside(waves, SurferView.EXTENSION));
  }

  private static Path beside(Path waves, String extension) {
    String name = waves.getFileName().toString().replaceFirst("\\.fst$", "");
    return waves.resolveSibling(name + extension);
  }

  /**
   * When the units worked on each instruction of a program that ran once since the last call; needs
   * {@link ModelOptions#activity}.
   */
  public Timeline takeTimeline(Program program) {
    return Timeline.of(program, takeActivity());
  }

  /**
   * When units took and finished instructions since the last call, in order; needs {@link
   * ModelOptions#activity}. Bits 63..8 of an entry are the cycle since the device was opened, bit
   * 2u says that unit u of {@code Unit}'s queued ones took an instruction, bit 2u + 1 that it
   * finished one.
   */
  long[] takeActivity() {
    checkOpen();
    return NativeModel.takeActivity(model);
  }

  /**
   * Lets the memory answer accesses to these bytes with an error, for tests.
   *
   * @param response AXI response: 2 SLVERR, 3 DECERR, 0 to end it
   */
  public void injectError(long address, long bytes, int response) {
    checkOpen();
    NativeModel.inject(model, address, bytes, response);
  }

  @Override
  public void close() {
    if (!closed) {
      closed = true;
      NativeModel.close(model);
    }
  }

  private void checkOpen() {
    if (closed) {
      throw new IllegalStateException("the simulated device is closed");
    }
  }

  /** Memory that the model sees as long as both are open. */
  private final class Attached implements DeviceMemory {
    private final MemoryArena.Region region;
    private boolean freed;

    private Attached(MemoryArena.Region region) {
      this.region = region;
    }

    @Override
    public long address() {
      return region.address();
    }

    @Override
    public long size() {
      return region.size();
    }

    @Override
    public void write(long offset, ByteBuffer bytes) {
      region.write(offset, bytes);
    }

    @Override
    public void read(long offset, ByteBuffer bytes) {
      region.read(offset, bytes);
    }

    @Override
    public void close() {
      if (freed) {
        return;
      }
      freed = true;
      if (!closed) {
        NativeModel.detach(model, region.address());
      }
      region.close();
    }
  }
}
