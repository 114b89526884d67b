package dev.weft.device;

import dev.weft.compiler.Program;
import dev.weft.compiler.Program.Layer;
import dev.weft.compiler.Program.Placement;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.Register;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.time.Duration;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The driver: loads programs onto any {@link Device} and runs them. Closing it frees the memory of
 * the program, not the device. Not thread-safe.
 */
public final class Runner implements AutoCloseable {
  /** What a run may take unless told otherwise. */
  public static final Duration DEFAULT_TIMEOUT = Duration.ofMinutes(10);

  /** Cycles without progress after which the hardware reports that it hangs, unless told. */
  public static final int WATCHDOG_CYCLES = Launch.WATCHDOG_CYCLES;

  private final Device device;
  private final FeatureVectors vectors;
  private final DeviceMemory[] segments = new DeviceMemory[Isa.SEGMENTS];
  private Duration timeout = DEFAULT_TIMEOUT;
  private int watchdog = WATCHDOG_CYCLES;
  private Launch launch;
  private Program program;

  /**
   * A driver for a device; an error if what answers at its registers is no accelerator of this
   * version.
   */
  public Runner(Device device) {
    this.device = device;
    vectors = new FeatureVectors(device.config());
    Launch.requireAccelerator(device);
  }

  /** How long a run may take before it counts as hung. */
  public Runner timeout(Duration limit) {
    timeout = limit;
    return this;
  }

  /** Cycles without progress after which the hardware gives up; 0 never. */
  public Runner watchdog(int cycles) {
    watchdog = cycles;
    return this;
  }

  /**
   * Makes a program the one that {@link #run} runs: checks it against the hardware, allocates,
   * copies its image.
   */
  public void load(Program next) {
    Launch fitting = new Launch(device, next);
    close();
    long[] sizes = {
      next.image().length, next.workspaceBytes(), next.inputBytes(), next.outputBytes()
    };
    try {
      for (int s = 0; s < segments.length; s++) {
        segments[s] = sizes[s] > 0 ? device.allocate(sizes[s]) : null;
      }
      segments[Program.IMAGE].write(0, ByteBuffer.wrap(next.image()));
    } catch (RuntimeException e) {
      close();
      throw e;
    }
    launch = fitting;
    program = next;
  }

  /** Runs the program once; inputs are CHW integers in the order of {@code Program.inputs}. */
  public RunResult run(List<int[]> inputs) {
    return run(inputs, false);
  }

  /** Runs the program once and reads {@code Program.tensors} too. */
  public RunResult runWithTensors(List<int[]> inputs) {
    return run(inputs, true);
  }

  private RunResult run(List<int[]> inputs, boolean withTensors) {
    if (program == null) {
      throw new IllegalStateException("no program is loaded");
    }
    if (inputs.size() != program.inputs().size()) {
      throw new IllegalArgumentException(
          "program '"
              + program.name()
              + "' got "
              + inputs.size()
              + " inputs, expected "
              + program.inputs().size());
    }
    for (int i = 0; i < inputs.size(); i++) {
      Placement placement = program.inputs().get(i);
      vectors.write(placement, inputs.get(i), segments[placement.segment()]);
    }
    launch.prepare(segments, watchdog);
    launch.start();
    launch.await(timeout);
    Map<String, int[]> tensors = new LinkedHashMap<>();
    for (Placement placement : withTensors ? program.tensors() : List.<Placement>of()) {
      tensors.put(placement.tensor().name(), read(placement));
    }
    return new RunResult(
        program.outputs().stream().map(this::read).toList(), totals(), layers(), tensors);
  }

  /**
   * The device's address of an element of a tensor; -1 if the loaded program keeps no such tensor.
   */
  public long address(String tensor, int channel, int y, int x) {
    for (List<Placement> list : List.of(program.tensors(), program.outputs())) {
      for (Placement placement : list) {
        if (placement.tensor().name().equals(tensor)) {
          long offset = vectors.offset(placement, channel, y, x);
          return offset < 0 ? -1 : segments[placement.segment()].address() + offset;
        }
      }
    }
    return -1;
  }

  private int[] read(Placement placement) {
    return vectors.read(placement, segments[placement.segment()]);
  }

  private Map<Counter, Long> totals() {
    Map<Counter, Long> totals = new EnumMap<>(Counter.class);
    for (Counter counter : Counter.values()) {
      int value = device.readRegister(Register.COUNTERS.offset() + 4 * counter.ordinal());
      totals.put(counter, Integer.toUnsignedLong(value));
    }
    return totals;
  }

  private List<Map<Counter, Long>> layers() {
    List<Map<Counter, Long>> layers = new ArrayList<>();
    int[] before = new int[Counter.storedCount()];
    for (Layer layer : program.layers()) {
      Map<Counter, Long> counted = new EnumMap<>(Counter.class);
      if (layer.countersAddress() >= 0) {
        ByteBuffer stored =
            ByteBuffer.allocate(4 * Counter.storedCount()).order(ByteOrder.LITTLE_ENDIAN);
        segments[Program.WORKSPACE].read(layer.countersAddress(), stored);
        for (Counter counter : Counter.values()) {
          int value = stored.getInt(4 * counter.ordinal());
          // Subtracted as 32-bit numbers, so that a counter may overflow during a long run.
          counted.put(counter, Integer.toUnsignedLong(value - before[counter.ordinal()]));
          before[counter.ordinal()] = value;
        }
      }
      layers.add(counted);
    }
    return layers;
  }

  /** Frees the loaded program's memory. */
  @Override
  public void close() {
    for (int s = 0; s < segments.length; s++) {
      if (segments[s] != null) {
        segments[s].close();
        segments[s] = null;
      }
    }
    program = null;
  }
}
