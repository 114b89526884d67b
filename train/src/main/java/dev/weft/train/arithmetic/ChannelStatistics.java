package dev.weft.train.arithmetic;

/** Mean and variance of each channel of a layer's products, real. */
public record ChannelStatistics(float[] mean, float[] variance) {
  /** Added to a channel's variance, in shares of the layer's mean variance. */
  private static final double LEAST = 1e-5;

  public int channels() {
    return mean.length;
  }

  /** What is added to all variances, so that a channel that is always zero has a spread, too. */
  public float floor() {
    double sum = 0;
    for (float v : variance) {
      sum += v;
    }
    return (float) (LEAST * sum / channels()) + Float.MIN_NORMAL;
  }

  /**
   * Standard deviation of each channel.
   *
   * @param floor added to the variances
   */
  public float[] deviation(float floor) {
    float[] deviation = new float[channels()];
    for (int c = 0; c < deviation.length; c++) {
      deviation[c] = (float) Math.sqrt(variance[c] + floor);
    }
    return deviation;
  }
}
