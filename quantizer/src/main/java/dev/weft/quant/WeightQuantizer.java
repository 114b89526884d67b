package dev.weft.quant;

import java.util.Arrays;
import java.util.function.IntUnaryOperator;

/**
 * Weights to integers, symmetric, one scale per output channel: at most 127 (8 bits), 7 (4 bits) or
 * 32767 (16 bits) in magnitude. Up to 4 bits the scale is the one with the least square error,
 * which clips; above, the largest weight becomes the largest integer, unless the weights are on a
 * coarser grid already.
 */
final class WeightQuantizer {
  /** Shares of the largest weight that are tried as limits, in steps of this size. */
  private static final double STEP = 0.01;

  /** Largest integer of a grid that is looked for. */
  private static final int MOST_STEPS = 127;

  /** How far from whole steps weights on a grid may be, in steps: single precision. */
  private static final double GRID_TOLERANCE = 1e-4;

  private WeightQuantizer() {}

  /**
   * @param values integers, in the order of the weights
   * @param scale per output channel
   */
  record Result(int[] values, double[] scale) {}

  /** The largest integer of so many bits; the smallest is its negative. */
  static int limit(int bits) {
    return (1 << (bits - 1)) - 1;
  }

  /**
   * @param channelOf output channel of the weight at an index
   * @param smallest a lower limit of each channel's scale
   */
  static Result quantize(
      double[] weights, int channels, IntUnaryOperator channelOf, int bits, double[] smallest) {
    int limit = limit(bits);
    int[] channel = new int[weights.length];
    Arrays.setAll(channel, channelOf);
    double[] largest = new double[channels];
    for (int i = 0; i < weights.length; i++) {
      int c = channel[i];
      largest[c] = Math.max(largest[c], Math.abs(weights[i]));
    }
    double[] scale = new double[channels];
    for (int c = 0; c < channels; c++) {
      scale[c] = largest[c] / limit;
    }
    if (bits <= 4) {
      clip(weights, channel, limit, scale);
    } else {
      keepGrids(weights, channel, limit, scale);
    }
    for (int c = 0; c < channels; c++) {
      scale[c] = Math.max(scale[c], smallest[c]);
    }
    return new Result(round(weights, channelOf, scale, limit), scale);
  }

  /** Rounds weights whose scales are given; int8 of imported models may be -128. */
  static int[] round(double[] weights, IntUnaryOperator channelOf, double[] scale, int limit) {
    int[] values = new int[weights.length];
    for (int i = 0; i < values.length; i++) {
      double q = Math.rint(weights[i] / scale[channelOf.applyAsInt(i)]);
      values[i] = (int) Math.max(-limit, Math.min(limit, q));
    }
    return values;
  }

  /**
   * Channels whose weights are small integers times a scale stay multiples of that scale: those of
   * a layer that was quantized elsewhere, and multiplied by a batch normalization since.
   */
  private static void keepGrids(double[] weights, int[] channel, int limit, double[] scale) {
    boolean[] found = new boolean[scale.length];
    double[] largest = Arrays.stream(scale).map(s -> s * limit).toArray();
    for (int steps = 1; steps <= Math.min(limit, MOST_STEPS); steps++) {
      boolean[] off = new boolean[scale.length];
      for (int i = 0; i < weights.length; i++) {
        int c = channel[i];
        if (!found[c] && !off[c] && largest[c] > 0) {
          double q = weights[i] / largest[c] * steps;
          off[c] = Math.abs(q - Math.rint(q)) > GRID_TOLERANCE;
        }
      }
      for (int c = 0; c < scale.length; c++) {
        if (!found[c] && !off[c] && largest[c] > 0) {
          found[c] = true;
          // As fine as fits: biases are rounded to the same steps.
          scale[c] = largest[c] / (steps * (limit / steps));
        }
      }
    }
  }

  private static void clip(double[] weights, int[] channel, int limit, double[] scale) {
    double[] best = scale.clone();
    double[] least = new double[scale.length];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    // Weights trained for few bits are on a grid already, and the largest need not be its last
    // step.
    for (int steps = limit; steps > 0; steps--) {
      consider((double) limit / steps, weights, channel, limit, scale, best, least);
    }
    for (double share = 1; share > 0.3; share -= STEP) {
      consider(share, weights, channel, limit, scale, best, least);
    }
    System.arraycopy(best, 0, scale, 0, scale.length);
  }

  /** Takes a share of the scales over into the best ones, of those channels where it errs less. */
  private static void consider(
      double share,
      double[] weights,
      int[] channel,
      int limit,
      double[] scale,
      double[] best,
      double[] least) {
    double[] error = new double[scale.length];
    for (int i = 0; i < weights.length; i++) {
      int c = channel[i];
      double s = scale[c] * share;
      double q = s == 0 ? 0 : Math.max(-limit, Math.min(limit, Math.rint(weights[i] / s)));
      error[c] += (weights[i] - q * s) * (weights[i] - q * s);
    }
    for (int c = 0; c < scale.length; c++) {
      if (error[c] < least[c]) {
        least[c] = error[c];
        best[c] = scale[c] * share;
      }
    }
  }
}
