package dev.weft.hw.regs;

import java.util.List;

/**
 * Control registers on AXI4-Lite, 32 bits each, in the layout that Vivado HLS blocks use, so that
 * PYNQ's generic driver can start the block. Counters follow at {@link #COUNTERS}, four bytes each
 * in {@link Counter}'s order.
 */
public enum Register {
  CONTROL(
      0x00,
      true,
      "bit 0 start (self-clearing), 1 done (cleared by reading), 2 idle, 3 ready",
      new Field("START", 0, 1, "starts a run; reads 1 while it goes on"),
      new Field("DONE", 1, 1, "the run is over; cleared by reading"),
      new Field("IDLE", 2, 1, "no run is under way"),
      new Field("READY", 3, 1, "as DONE")),
  GLOBAL_INTERRUPT(
      0x04,
      true,
      "bit 0 enables the interrupt output",
      new Field("ENABLE", 0, 1, "enables the interrupt output")),
  INTERRUPT_ENABLE(
      0x08,
      true,
      "bit 0: done, bit 1: error",
      new Field("DONE", 0, 1, "a run that ends well interrupts"),
      new Field("ERROR", 1, 1, "a run that fails interrupts")),
  INTERRUPT_STATUS(
      0x0C,
      true,
      "bit 0: done, bit 1: error; writing 1 toggles",
      new Field("DONE", 0, 1, "a run ended well"),
      new Field("ERROR", 1, 1, "a run failed")),
  ID(0x10, false, "0x57454654, 'WEFT'"),
  VERSION(0x14, false, "version of the instruction set"),
  FINGERPRINT_LOW(0x18, false, "configuration fingerprint, bits 31..0"),
  FINGERPRINT_HIGH(0x1C, false, "configuration fingerprint, bits 63..32"),
  BASE0_LOW(0x20, true, "segment 0 (program, weights), bits 31..0"),
  BASE0_HIGH(0x24, true, "segment 0, bits 63..32"),
  BASE1_LOW(0x28, true, "segment 1 (workspace), bits 31..0"),
  BASE1_HIGH(0x2C, true, "segment 1, bits 63..32"),
  BASE2_LOW(0x30, true, "segment 2 (inputs), bits 31..0"),
  BASE2_HIGH(0x34, true, "segment 2, bits 63..32"),
  BASE3_LOW(0x38, true, "segment 3 (outputs), bits 31..0"),
  BASE3_HIGH(0x3C, true, "segment 3, bits 63..32"),
  PROGRAM_OFFSET(0x40, true, "bytes from segment 0 to the first instruction, a multiple of 64"),
  PROGRAM_COUNT(0x44, true, "instructions in the program; running past it without END is an error"),
  WATCHDOG(
      0x48,
      true,
      "cycles without progress after which the run is stopped with an error, 0 for never"),
  ERROR(
      0x4C,
      false,
      "sticky until start: bits 3..0 unit, 7..4 kind (see ErrorKind), 15..8 opcode, 17..16 AXI response",
      new Field("UNIT", 0, 4, "unit that failed"),
      new Field("KIND", 4, 4, "what happened, see ErrorKind"),
      new Field("OPCODE", 8, 8, "opcode of the instruction"),
      new Field("RESPONSE", 16, 2, "AXI response: 0 OKAY, 2 SLVERR, 3 DECERR")),
  ERROR_INDEX(0x50, false, "index of the instruction that failed"),
  /** First of the counters. */
  COUNTERS(0x80, false, "counters, see Counter");

  /** What {@link #ID} reads. */
  public static final int MAGIC = 0x57454654;

  /** Bytes of the register window. */
  public static final int WINDOW = 0x1000;

  private final int offset;
  private final boolean writable;
  private final String doc;
  private final List<Field> fields;

  /**
   * Some bits of a register with a meaning of their own.
   *
   * @param offset of the lowest bit
   */
  public record Field(String name, int offset, int width, String doc) {}

  Register(int offset, boolean writable, String doc, Field... fields) {
    this.offset = offset;
    this.writable = writable;
    this.doc = doc;
    this.fields = List.of(fields);
  }

  public int offset() {
    return offset;
  }

  public boolean writable() {
    return writable;
  }

  public String doc() {
    return doc;
  }

  /** Its fields, the lowest first; none if the register is one number. */
  public List<Field> fields() {
    return fields;
  }
}
