package dev.weft.hw.regs;

/**
 * Control registers on AXI4-Lite, 32 bits each, in the layout that Vivado HLS blocks use, so that
 * PYNQ's generic driver can start the block. Counters follow at {@link #COUNTERS}, four bytes each
 * in {@link Counter}'s order.
 */
public enum Register {
  CONTROL(0x00, true, "bit 0 start (self-clearing), 1 done (cleared by reading), 2 idle, 3 ready"),
  GLOBAL_INTERRUPT(0x04, true, "bit 0 enables the interrupt output"),
  INTERRUPT_ENABLE(0x08, true, "bit 0: done, bit 1: error"),
  INTERRUPT_STATUS(0x0C, true, "bit 0: done, bit 1: error; writing 1 toggles"),
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
      "sticky until start: bits 3..0 unit, 7..4 kind (see ErrorKind), 15..8 opcode, 17..16 AXI response"),
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

  Register(int offset, boolean writable, String doc) {
    this.offset = offset;
    this.writable = writable;
    this.doc = doc;
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
}
