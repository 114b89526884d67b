package dev.weft.hw.arith;

import dev.weft.hw.arch.NumberFormat;

/**
 * Integer-only requantization in HAWQ-V3's dyadic form (Yao et al., 2021, section 3): a real factor
 * {@code r} becomes {@code multiplier * 2^-shift}, and a sum is scaled by a multiplication, a
 * rounding half up and an arithmetic shift.
 *
 * <p>Every model of the hardware goes through {@link #apply}; a table with ties of both signs tests
 * it in Java and in Chisel.
 *
 * @param multiplier signed, at most {@code 2^16 - 1} in magnitude
 * @param shift right shift, 1 to 62
 */
public record Requantization(int multiplier, int shift) {

  /** The factor one: leaves a sum as it is. */
  public static final Requantization IDENTITY = new Requantization(1 << 15, 15);

  private static final int LIMIT = (1 << NumberFormat.MULTIPLIER_BITS) - 1;

  public Requantization {
    if (multiplier < -LIMIT || multiplier > LIMIT) {
      throw new IllegalArgumentException(
          "multiplier is " + multiplier + ", expected at most " + LIMIT + " in magnitude");
    }
    if (shift < 1 || shift > NumberFormat.MAX_SHIFT) {
      throw new IllegalArgumentException(
          "shift is " + shift + ", expected 1 to " + NumberFormat.MAX_SHIFT);
    }
  }

  /**
   * The nearest dyadic factor: {@code (m, e) = frexp(r)}, multiplier {@code round_half_up(m *
   * 2^16)}, shift {@code 16 - e}. Factors too small for the largest shift become zero.
   */
  public static Requantization of(double r) {
    if (!Double.isFinite(r) || Math.abs(r) >= 1 << (NumberFormat.MULTIPLIER_BITS - 2)) {
      throw new IllegalArgumentException(
          "requantization factor is "
              + r
              + ", expected finite and below 2^"
              + (NumberFormat.MULTIPLIER_BITS - 2));
    }
    if (r == 0) {
      return new Requantization(0, 1);
    }
    double magnitude = Math.abs(r);
    int exponent = Math.getExponent(magnitude) + 1;
    double mantissa = magnitude / Math.pow(2, exponent);
    long m = (long) Math.floor(mantissa * (1L << NumberFormat.MULTIPLIER_BITS) + 0.5);
    if (m == 1L << NumberFormat.MULTIPLIER_BITS) {
      m >>= 1;
      exponent++;
    }
    int shift = NumberFormat.MULTIPLIER_BITS - exponent;
    if (shift > NumberFormat.MAX_SHIFT) {
      return new Requantization(0, 1);
    }
    return new Requantization((int) (r < 0 ? -m : m), shift);
  }

  /** The factor this record stands for. */
  public double factor() {
    return multiplier * Math.pow(2, -shift);
  }

  /** {@link #apply(long, int, int)} with this record's numbers. */
  public int apply(long sum) {
    return apply(sum, multiplier, shift);
  }

  /**
   * {@code (sum * multiplier + 2^(shift-1)) >> shift}, saturated to {@link
   * NumberFormat#BRANCH_BITS} bits.
   *
   * @param sum at most 46 bits, so that the product fits 63
   */
  public static int apply(long sum, int multiplier, int shift) {
    long scaled = (sum * multiplier + (1L << (shift - 1))) >> shift;
    int limit = 1 << (NumberFormat.BRANCH_BITS - 1);
    return (int) Math.max(-limit, Math.min(limit - 1, scaled));
  }
}
