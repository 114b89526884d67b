package dev.weft.hw.arith;

/**
 * Bilinear interpolation between integers at a position in fixed point, as the sampler of
 * deformable convolutions does it. Weights are exact; one rounding, half up, ends it.
 */
public final class Interpolation {
  private Interpolation() {}

  /**
   * The weighted sum of four neighbours, still {@code 2 * fractionBits} fraction bits too large.
   *
   * @param topLeft the neighbour at the floor of both coordinates
   * @param down share of the lower neighbours, 0 to {@code 2^fractionBits - 1}
   * @param across share of the right neighbours, likewise
   */
  public static long sum(
      int topLeft,
      int topRight,
      int bottomLeft,
      int bottomRight,
      int down,
      int across,
      int fractionBits) {
    long one = 1L << fractionBits;
    long top = (one - across) * topLeft + (long) across * topRight;
    long bottom = (one - across) * bottomLeft + (long) across * bottomRight;
    return (one - down) * top + down * bottom;
  }

  /** {@code sum / 2^bits} rounded half up and clamped. */
  public static int round(long sum, int bits, int low, int high) {
    long rounded = bits > 0 ? (sum + (1L << (bits - 1))) >> bits : sum;
    return (int) Math.max(low, Math.min(high, rounded));
  }
}
