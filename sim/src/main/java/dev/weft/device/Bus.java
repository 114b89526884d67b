package dev.weft.device;

import dev.weft.hw.isa.Field;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.regs.ErrorKind;

/**
 * The software device's memory port: segments on top of the arena. Bytes outside every allocation
 * are a {@link BusError}; an address that is no multiple of a beat is a compiler's mistake and an
 * exception, for the hardware does not define it.
 */
final class Bus {
  /** A transfer that the memory answered with an error. */
  static final class BusError extends RuntimeException {
    private static final long serialVersionUID = 1L;

    final transient ErrorKind kind;

    private BusError(ErrorKind kind, long address, long bytes) {
      super(kind + " at 0x" + Long.toHexString(address) + ", " + bytes + " bytes");
      this.kind = kind;
    }
  }

  private final MemoryArena memory;
  private final ControlRegisters registers;
  private final int beatBytes;

  Bus(MemoryArena memory, ControlRegisters registers, int beatBytes) {
    this.memory = memory;
    this.registers = registers;
    this.beatBytes = beatBytes;
  }

  /** Absolute address of an instruction's address field. */
  long address(Instruction instruction, Field segment, Field address) {
    return registers.base(instruction.getInt(segment)) + aligned(instruction, address);
  }

  /** A field that counts bytes in DRAM. */
  long aligned(Instruction instruction, Field field) {
    long value = instruction.get(field);
    if (value % beatBytes != 0) {
      throw new IllegalStateException(
          field.name()
              + " is "
              + value
              + ", expected a multiple of a beat's "
              + beatBytes
              + " bytes");
    }
    return value;
  }

  void read(long address, byte[] to, int at, int count) {
    MemoryArena.Region region = memory.find(address, count);
    if (region == null) {
      throw new BusError(ErrorKind.READ_RESPONSE, address, count);
    }
    region.bytes().get((int) (address - region.address()), to, at, count);
  }

  void write(long address, byte[] from, int at, int count) {
    MemoryArena.Region region = memory.find(address, count);
    if (region == null) {
      throw new BusError(ErrorKind.WRITE_RESPONSE, address, count);
    }
    region.bytes().put((int) (address - region.address()), from, at, count);
  }

  /** Beats of that many bytes. */
  long beats(long bytes) {
    return bytes / beatBytes;
  }
}
