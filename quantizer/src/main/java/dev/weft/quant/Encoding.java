package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;

/**
 * How a tensor's real values become integers: {@code q = round(real / scale) + zeroPoint}, half to
 * even as in ONNX QuantizeLinear, saturated.
 */
public record Encoding(double scale, int zeroPoint) {
  /** Scale of a tensor that is zero throughout. */
  private static final double SCALE_OF_NOTHING = 1.0 / 128;

  /**
   * Largest integer of a 16-bit range over the largest magnitude seen: a picture beyond calibration
   * saturates less, for one of 16 bits.
   */
  private static final double HEADROOM = 2;

  public Encoding {
    if (!(scale > 0) || !Double.isFinite(scale)) {
      throw new IllegalArgumentException("scale is " + scale + ", expected positive and finite");
    }
  }

  /**
   * 8 bits: the range, widened to hold 0.0, on all 256 values, with a zero point. 16 bits:
   * symmetric without one, CNNA's auto-scaling, with headroom.
   */
  public static Encoding of(Range range, NumberFormat format) {
    if (format == NumberFormat.Q2_14) {
      double magnitude = range.magnitude();
      return new Encoding(
          magnitude == 0 ? SCALE_OF_NOTHING : HEADROOM * magnitude / format.activationMax(), 0);
    }
    double low = Math.min(0, range.min());
    double high = Math.max(0, range.max());
    int steps = format.activationMax() - format.activationMin();
    double scale = (high - low) / steps;
    if (!(scale >= Float.MIN_NORMAL)) {
      return new Encoding(SCALE_OF_NOTHING, 0);
    }
    int zeroPoint = (int) Math.rint(format.activationMin() - low / scale);
    return new Encoding(scale, saturate(zeroPoint, format));
  }

  /** As far below zero as above it, without a zero point. */
  static Encoding symmetric(Range range, NumberFormat format) {
    double scale = range.magnitude() / format.activationMax();
    return scale >= Float.MIN_NORMAL ? new Encoding(scale, 0) : new Encoding(SCALE_OF_NOTHING, 0);
  }

  /** The nearest integer of a real value. */
  public int quantize(double real, NumberFormat format) {
    double q = Math.rint(real / scale) + zeroPoint;
    return (int) Math.max(format.activationMin(), Math.min(format.activationMax(), q));
  }

  public double dequantize(int q) {
    return scale * (q - zeroPoint);
  }

  /** The real values that the nearest integers stand for. */
  float[] onGrid(float[] real, NumberFormat format) {
    float[] grid = new float[real.length];
    for (int i = 0; i < real.length; i++) {
      grid[i] = (float) dequantize(quantize(real[i], format));
    }
    return grid;
  }

  private static int saturate(int q, NumberFormat format) {
    return Math.max(format.activationMin(), Math.min(format.activationMax(), q));
  }
}
