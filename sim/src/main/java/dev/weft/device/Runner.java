package dev.weft.device;

import dev.weft.compiler.Program;
import dev.weft.compiler.Program.Layer;
import dev.weft.compiler.Program.Placement;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.ErrorKind;
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

  /** Cycles without progress after which the hardware gives up. */
  private static final int WATCHDOG_CYCLES = 1_000_000;

  private static final int INTERRUPTS =
      ControlRegisters.INTERRUPT_DONE | ControlRegisters.INTERRUPT_ERROR;

  private final Device device;
  private final FeatureVectors vectors;
  private final DeviceMemory[] segments = new DeviceMemory[Isa.SEGMENTS];
  private Duration timeout = DEFAULT_TIMEOUT;
  private Program program;

  /**
   * A driver for a device; an error if what answers at its registers is no accelerator of this
   * version.
   */
  public Runner(Device device) {
    this.device = device;
    vectors = new FeatureVectors(device.config());
    int id = device.readRegister(Register.ID.offset());
    if (id != Register.MAGIC) {
      throw new IllegalStateException(
          String.format(
              "device %s has ID 0x%08x, expected 0x%08x", device.name(), id, Register.MAGIC));
    }
    int version = device.readRegister(Register.VERSION.offset());
    if (version != Isa.VERSION) {
      throw new IllegalStateException(
          "device "
              + device.name()
              + " has instruction set "
              + version
              + ", expected "
              + Isa.VERSION);
    }
  }

  /** How long a run may take before it counts as hung. */
  public Runner timeout(Duration limit) {
    timeout = limit;
    return this;
  }

  /**
   * Makes a program the one that {@link #run} runs: checks it against the hardware, allocates,
   * copies its image.
   */
  public void load(Program next) {
    long low = Integer.toUnsignedLong(device.readRegister(Register.FINGERPRINT_LOW.offset()));
    long fingerprint = low | (long) device.readRegister(Register.FINGERPRINT_HIGH.offset()) << 32;
    if (next.fingerprint() != fingerprint) {
      throw new IllegalArgumentException(
          String.format(
              "program '%s' was compiled for configuration '%s' (fingerprint %016x), device %s is '%s' (%016x)",
              next.name(),
              next.configName(),
              next.fingerprint(),
              device.name(),
              device.config().name(),
              fingerprint));
    }
    close();
    program = next;
    long[] sizes = {
      next.image().length, next.workspaceBytes(), next.inputBytes(), next.outputBytes()
    };
    for (int s = 0; s < segments.length; s++) {
      segments[s] = sizes[s] > 0 ? device.allocate(sizes[s]) : null;
    }
    segments[Program.IMAGE].write(0, ByteBuffer.wrap(next.image()));
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
    start();
    boolean interrupted = device.awaitInterrupt(timeout);
    int status = device.readRegister(Register.INTERRUPT_STATUS.offset());
    device.writeRegister(Register.INTERRUPT_STATUS.offset(), status);
    Fault fault =
        Fault.decode(
            device.readRegister(Register.ERROR.offset()),
            device.readRegister(Register.ERROR_INDEX.offset()));
    if (fault.kind() != ErrorKind.NONE) {
      throw new DeviceException(describe(fault), fault);
    }
    if (!interrupted) {
      throw new DeviceException(
          "program '"
              + program.name()
              + "' on device "
              + device.name()
              + ": no interrupt within "
              + timeout.toMillis()
              + " ms",
          null);
    }
    Map<String, int[]> tensors = new LinkedHashMap<>();
    for (Placement placement : withTensors ? program.tensors() : List.<Placement>of()) {
      tensors.put(placement.tensor().name(), read(placement));
    }
    return new RunResult(
        program.outputs().stream().map(this::read).toList(), totals(), layers(), tensors);
  }

  private void start() {
    for (int s = 0; s < segments.length; s++) {
      long base = segments[s] == null ? 0 : segments[s].address();
      device.writeRegister(Register.BASE0_LOW.offset() + 8 * s, (int) base);
      device.writeRegister(Register.BASE0_HIGH.offset() + 8 * s, (int) (base >>> 32));
    }
    write(Register.PROGRAM_OFFSET, program.instructionOffset());
    write(Register.PROGRAM_COUNT, program.instructionCount());
    write(Register.WATCHDOG, WATCHDOG_CYCLES);
    write(Register.INTERRUPT_STATUS, device.readRegister(Register.INTERRUPT_STATUS.offset()));
    write(Register.INTERRUPT_ENABLE, INTERRUPTS);
    write(Register.GLOBAL_INTERRUPT, 1);
    write(Register.CONTROL, ControlRegisters.START);
  }

  private void write(Register register, int value) {
    device.writeRegister(register.offset(), value);
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

  private String describe(Fault fault) {
    StringBuilder text =
        new StringBuilder("program '" + program.name() + "' on device " + device.name() + ": ");
    text.append(fault.unit()).append(" stopped at instruction ").append(fault.index());
    text.append(" with ").append(fault.kind()).append(" (").append(fault.kind().doc());
    if (fault.response() != 0) {
      text.append("; AXI response ").append(fault.response());
    }
    text.append(")");
    if (fault.index() >= 0 && fault.index() < program.instructionCount()) {
      int at = program.instructionOffset() + fault.index() * Isa.BYTES;
      if (Opcode.of(program.image()[at] & 255).isPresent()) {
        Instruction instruction =
            Instruction.decode(ByteBuffer.wrap(program.image(), at, Isa.BYTES));
        int layer = instruction.getInt(Isa.LAYER);
        if (layer < program.layers().size()) {
          text.append(", layer '").append(program.layers().get(layer).name()).append("'");
        }
        text.append(": ").append(instruction);
      }
    }
    return text.toString();
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
