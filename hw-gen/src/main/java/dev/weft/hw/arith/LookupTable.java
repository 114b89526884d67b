package dev.weft.hw.arith;

import dev.weft.hw.arch.NumberFormat;
import java.util.function.IntUnaryOperator;

/**
 * A function of one activation by table, as the drain path applies it after clamping.
 *
 * <p>8-bit activations: 256 values, exact. 16-bit activations: 256 segments of 256 steps, linear in
 * between: {@code value[i] + ((delta[i] * fraction + 128) >> 8)} with {@code i} the upper byte
 * (biased by 128) and {@code fraction} the lower.
 */
public final class LookupTable {
  /** Entries of every table. */
  public static final int ENTRIES = 256;

  private final NumberFormat format;
  private final int[] value;
  private final int[] delta;

  private LookupTable(NumberFormat format, int[] value, int[] delta) {
    this.format = format;
    this.value = value;
    this.delta = delta;
  }

  /**
   * Samples a function over all activations of a format; results are saturated to the format's
   * range.
   */
  public static LookupTable of(NumberFormat format, IntUnaryOperator function) {
    int[] value = new int[ENTRIES];
    int[] delta = new int[ENTRIES];
    int step = format.activationBits() == 8 ? 1 : 256;
    for (int i = 0; i < ENTRIES; i++) {
      int x = (i - 128) * step;
      value[i] = saturate(format, function.applyAsInt(x));
      if (step > 1) {
        delta[i] =
            saturate(format, function.applyAsInt(Math.min(x + step, format.activationMax())))
                - value[i];
      }
    }
    return new LookupTable(format, value, delta);
  }

  /** A table from its stored entries. */
  public static LookupTable ofEntries(NumberFormat format, int[] value, int[] delta) {
    if (value.length != ENTRIES || delta.length != ENTRIES) {
      throw new IllegalArgumentException(
          "a table has "
              + value.length
              + " values and "
              + delta.length
              + " deltas, expected "
              + ENTRIES);
    }
    return new LookupTable(format, value.clone(), delta.clone());
  }

  /** The table's value at a clamped activation. */
  public int apply(int x) {
    if (format.activationBits() == 8) {
      return value[x + 128];
    }
    int i = (x >> 8) + 128;
    return value[i] + ((delta[i] * (x & 255) + 128) >> 8);
  }

  public int[] value() {
    return value.clone();
  }

  public int[] delta() {
    return delta.clone();
  }

  private static int saturate(NumberFormat format, int v) {
    return Math.max(format.activationMin(), Math.min(format.activationMax(), v));
  }
}
