package dev.weft.device;

import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.ErrorKind;

/**
 * The contents of the registers ERROR and ERROR_INDEX.
 *
 * @param unit that failed
 * @param kind what happened
 * @param opcode code of the instruction, as it stands in memory
 * @param response AXI response: 0 OKAY, 2 SLVERR, 3 DECERR
 * @param index of the instruction in the program
 */
public record Fault(Unit unit, ErrorKind kind, int opcode, int response, int index) {
  /** AXI's answer where no memory is. */
  static final int DECERR = 3;

  /** The ERROR register's value. */
  int encode() {
    return unit.ordinal() | kind.ordinal() << 4 | opcode << 8 | response << 16;
  }

  /** From the registers' values. */
  static Fault decode(int error, int index) {
    int unit = error & 15;
    int kind = error >> 4 & 15;
    if (unit >= Unit.values().length || kind >= ErrorKind.values().length) {
      throw new IllegalStateException(
          String.format(
              "error register reads 0x%08x, which names unit %d and kind %d", error, unit, kind));
    }
    return new Fault(
        Unit.values()[unit], ErrorKind.values()[kind], error >> 8 & 255, error >> 16 & 3, index);
  }
}
