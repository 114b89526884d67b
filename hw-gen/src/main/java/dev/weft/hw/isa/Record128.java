package dev.weft.hw.isa;

/** The 128-bit records of the parameter and table memories. */
public final class Record128 {
  private Record128() {}

  /** Bytes of a record. */
  public static final int BYTES = 16;

  private static final Layout PARAM_LAYOUT = new Layout(0, 128);
  private static final Layout TABLE_LAYOUT = new Layout(0, 128);

  public static final Field BIAS = PARAM_LAYOUT.signed("bias", 48, "added to operand A's sum");
  public static final Field MULTIPLIER =
      skip(PARAM_LAYOUT, 64).signed("multiplier", 17, "requantization multiplier");
  public static final Field OFFSET =
      skip(PARAM_LAYOUT, 96).signed("offset", 16, "added after requantization: the zero point");
  public static final Field SHIFT =
      PARAM_LAYOUT.unsigned("shift", 6, "requantization shift, 1 to 62");

  public static final Field VALUE = TABLE_LAYOUT.signed("value", 16, "function value at the entry");
  public static final Field DELTA =
      skip(TABLE_LAYOUT, 32)
          .signed("delta", 17, "16-bit formats: next entry's value minus this one's");

  private static Layout skip(Layout layout, int bit) {
    layout.skipTo(bit);
    return layout;
  }
}
