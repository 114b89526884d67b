package dev.weft.quant;

import java.util.function.IntUnaryOperator;

/**
 * A convolution's weights as integers, with the bias that suits them.
 *
 * @param values in the order of the weights
 * @param scale per output channel
 * @param bias per output channel, real
 */
record RoundedWeights(int[] values, double[] scale, double[] bias) {
  /** The real weights that the integers stand for, where output channels come first. */
  double[] real() {
    int perOutput = values.length / scale.length;
    return real(i -> i / perOutput);
  }

  /**
   * The same in any order.
   *
   * @param channelOf output channel of the weight at an index
   */
  double[] real(IntUnaryOperator channelOf) {
    double[] real = new double[values.length];
    for (int i = 0; i < real.length; i++) {
      real[i] = values[i] * scale[channelOf.applyAsInt(i)];
    }
    return real;
  }
}
