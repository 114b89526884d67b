package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import java.util.function.ToDoubleFunction;

/**
 * Encodings whose scale is a power of two: offsets and masks of deformable convolutions, which the
 * sampler adds to positions and shifts out of products.
 */
final class FixedPoint {
  private FixedPoint() {}

  /**
   * The encoding with the least error among those of 0 to so many fraction bits; of equal ones the
   * one with the most.
   *
   * @param range of the values
   * @param error of rounding all values seen to the integers that span a range, or not a number if
   *     nothing was seen: then the finest encoding that covers the range is taken
   */
  static Encoding choose(
      Range range, ToDoubleFunction<Range> error, int mostBits, NumberFormat format) {
    Encoding best = null;
    double least = Double.POSITIVE_INFINITY;
    for (int bits = mostBits; bits >= 0; bits--) {
      for (int zeroPoint : zeroPoints(range, bits, format)) {
        Encoding e = new Encoding(Math.scalb(1.0, -bits), zeroPoint);
        Range span =
            new Range(e.dequantize(format.activationMin()), e.dequantize(format.activationMax()));
        double own = error.applyAsDouble(span);
        if (Double.isNaN(own)) {
          own = Math.max(0, Math.max(span.min() - range.min(), range.max() - span.max()));
        }
        if (own < least) {
          least = own;
          best = e;
        }
      }
    }
    return best;
  }

  /** None where the range fits without; else those that keep either end of it. */
  private static int[] zeroPoints(Range range, int bits, NumberFormat format) {
    double low = Math.scalb(Math.min(0, range.min()), bits);
    double high = Math.scalb(Math.max(0, range.max()), bits);
    if (format == NumberFormat.Q2_14
        || low >= format.activationMin() && high <= format.activationMax()) {
      return new int[] {0};
    }
    return new int[] {
      saturate(format.activationMin() - Math.floor(low), format),
      saturate(format.activationMax() - Math.ceil(high), format),
      0
    };
  }

  private static int saturate(double zeroPoint, NumberFormat format) {
    return (int) Math.max(format.activationMin(), Math.min(format.activationMax(), zeroPoint));
  }
}
