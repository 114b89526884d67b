package dev.weft.device;

import dev.weft.compiler.Program;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.regs.ErrorKind;
import dev.weft.hw.regs.Register;
import java.nio.ByteBuffer;
import java.time.Duration;

/**
 * The register side of running one program on a device: checks that they belong together, sets
 * bases, starts, waits, and says what went wrong. {@link Runner} and {@link FrameQueue} share it.
 */
final class Launch {
  /** Cycles without progress after which the hardware gives up, unless told otherwise. */
  static final int WATCHDOG_CYCLES = 1_000_000;

  private static final int INTERRUPTS =
      ControlRegisters.INTERRUPT_DONE | ControlRegisters.INTERRUPT_ERROR;

  private final Device device;
  private final Program program;
  private final long[] bases = new long[Isa.SEGMENTS];

  /** A program on the hardware that it was compiled for; other hardware is an error. */
  Launch(Device device, Program program) {
    long low = Integer.toUnsignedLong(device.readRegister(Register.FINGERPRINT_LOW.offset()));
    long fingerprint = low | (long) device.readRegister(Register.FINGERPRINT_HIGH.offset()) << 32;
    if (program.fingerprint() != fingerprint) {
      throw new IllegalArgumentException(
          String.format(
              "program '%s' was compiled for configuration '%s' (fingerprint %016x), device %s is '%s' (%016x):"
                  + " compile it again with --config %s",
              program.name(),
              program.configName(),
              program.fingerprint(),
              device.name(),
              device.config().name(),
              fingerprint,
              device.config().name()));
    }
    this.device = device;
    this.program = program;
  }

  /** An error if what answers at a device's registers is no accelerator of this version. */
  static void requireAccelerator(Device device) {
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

  /**
   * Sets all that stays the same from run to run.
   *
   * @param watchdog cycles without progress after which the hardware gives up; 0 never
   */
  void prepare(DeviceMemory[] segments, int watchdog) {
    for (int s = 0; s < segments.length; s++) {
      bases[s] = segments[s] == null ? 0 : segments[s].address();
      device.writeRegister(Register.BASE0_LOW.offset() + 8 * s, (int) bases[s]);
      device.writeRegister(Register.BASE0_HIGH.offset() + 8 * s, (int) (bases[s] >>> 32));
    }
    write(Register.PROGRAM_OFFSET, program.instructionOffset());
    write(Register.PROGRAM_COUNT, program.instructionCount());
    write(Register.WATCHDOG, watchdog);
    write(Register.INTERRUPT_STATUS, device.readRegister(Register.INTERRUPT_STATUS.offset()));
    write(Register.INTERRUPT_ENABLE, INTERRUPTS);
    write(Register.GLOBAL_INTERRUPT, 1);
  }

  /** Moves a segment; half a base that stays is not written again. */
  void base(int segment, DeviceMemory memory) {
    long base = memory == null ? 0 : memory.address();
    if ((int) base != (int) bases[segment]) {
      device.writeRegister(Register.BASE0_LOW.offset() + 8 * segment, (int) base);
    }
    if (base >>> 32 != bases[segment] >>> 32) {
      device.writeRegister(Register.BASE0_HIGH.offset() + 8 * segment, (int) (base >>> 32));
    }
    bases[segment] = base;
  }

  void start() {
    write(Register.CONTROL, ControlRegisters.START);
  }

  /** Waits for the end of a run and takes its interrupt back; a run that failed is an error. */
  void await(Duration timeout) {
    boolean interrupted = device.awaitInterrupt(timeout);
    int status = device.readRegister(Register.INTERRUPT_STATUS.offset());
    write(Register.INTERRUPT_STATUS, status);
    if (interrupted && (status & ControlRegisters.INTERRUPT_ERROR) == 0) {
      return;
    }
    Fault fault =
        Fault.decode(
            device.readRegister(Register.ERROR.offset()),
            device.readRegister(Register.ERROR_INDEX.offset()));
    if (fault.kind() != ErrorKind.NONE) {
      throw new DeviceException(describe(fault), fault);
    }
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

  private void write(Register register, int value) {
    device.writeRegister(register.offset(), value);
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
}
