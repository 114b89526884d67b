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
}
