package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import java.util.Arrays;

/**
 * A layer's weights as integers, with the bias that suits them.
 *
 * @param values in the order of the weights
 * @param scale per output channel
 * @param bias per output channel, real
 */
record RoundedWeights(int[] values, double[] scale, double[] bias) {
  /** Most that an integer's real weight differs from it, in steps: less than a half. */
  private static final double LOST = 0.49;

  /** A layer with the real weights that the integers stand for. */
  FloatKernel.Layer in(FloatKernel.Layer layer) {
    return layer.withWeights(real(layer), bias);
  }

  /** The real weights that the integers stand for. */
  double[] real(FloatKernel.Layer layer) {
    double[] real = new double[values.length];
    Arrays.setAll(real, i -> values[i] * scale[layer.channelOf(i)]);
    return real;
  }

  /**
   * The layer's own weights where they round to these integers, else the nearest that do. What
   * rounding took away is where training starts to move them.
   *
   * @param limit the largest integer
   */
  double[] unrounded(FloatKernel.Layer layer, int limit) {
    double[] own = layer.weights();
    double[] real = new double[values.length];
    for (int i = 0; i < real.length; i++) {
      double step = scale[layer.channelOf(i)];
      double lost = Math.max(-LOST, Math.min(LOST, own[i] / step - values[i]));
      real[i] = Math.max(-limit, Math.min(limit, values[i] + lost)) * step;
    }
    return real;
  }
}
