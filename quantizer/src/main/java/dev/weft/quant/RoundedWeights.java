package dev.weft.quant;

/**
 * A convolution's weights as integers, with the bias that suits them.
 *
 * @param values in the order of the weights
 * @param scale per output channel
 * @param bias per output channel, real
 */
record RoundedWeights(int[] values, double[] scale, double[] bias) {
  /** The real weights that the integers stand for. */
  double[] real() {
    double[] real = new double[values.length];
    int perOutput = values.length / scale.length;
    for (int i = 0; i < real.length; i++) {
      real[i] = values[i] * scale[i / perOutput];
    }
    return real;
  }
}
