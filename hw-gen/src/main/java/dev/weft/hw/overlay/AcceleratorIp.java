package dev.weft.hw.overlay;

import dev.weft.hw.regs.Counter;
import dev.weft.hw.regs.Register;
import java.util.ArrayList;
import java.util.List;

/**
 * The names under which an accelerator stands in block designs: one place for component.xml, block
 * design, hardware handoff, device tree and drivers. The version in {@link #VLNV} stays, because
 * drivers bind by it; what a piece of hardware really is stands in its registers.
 */
final class AcceleratorIp {
  static final String VENDOR = "dev.weft";
  static final String LIBRARY = "accelerator";
  static final String NAME = "weft_accelerator";
  static final String VERSION = "1.0";
  static final String VLNV = VENDOR + ":" + LIBRARY + ":" + NAME + ":" + VERSION;

  /** Its cell in the block design. */
  static final String CELL = "weft";

  static final String CONTROL = "s_axi_control";
  static final String MEMORY = "m_axi_gmem";
  static final String CLOCK = "ap_clk";

  /** Of twice the speed, in phase; only where the multipliers have a clock of their own. */
  static final String DOUBLED_CLOCK = "ap_clk_2x";

  static final String RESET = "ap_rst_n";
  static final String INTERRUPT = "interrupt";

  /** The address block of the control registers. */
  static final String REGISTER_BLOCK = "reg0";

  /**
   * A word of the register window.
   *
   * @param name unique; counters have the prefix {@code COUNTER_}
   */
  record Word(String name, int offset, boolean writable, String doc, List<Register.Field> fields) {
    /** As IP-XACT has it. */
    String access() {
      return writable ? "read-write" : "read-only";
    }
  }

  private AcceleratorIp() {}

  /** All words of the register window in the order of their addresses. */
  static List<Word> words() {
    List<Word> words = new ArrayList<>();
    for (Register r : Register.values()) {
      if (r != Register.COUNTERS) {
        words.add(new Word(r.name(), r.offset(), r.writable(), r.doc(), r.fields()));
      }
    }
    for (Counter c : Counter.values()) {
      int offset = Register.COUNTERS.offset() + 4 * c.ordinal();
      words.add(new Word("COUNTER_" + c.name(), offset, false, c.doc(), List.of()));
    }
    return words;
  }
}
