package dev.weft.quant;

import java.util.Arrays;

/** Smallest, largest and mean value of each channel of one tensor over all calibration pictures. */
final class ChannelStatistics {
  private final float[] min;
  private final float[] max;
  private final double[] sum;
  private long pixels;

  ChannelStatistics(int channels) {
    min = new float[channels];
    max = new float[channels];
    sum = new double[channels];
    Arrays.fill(min, Float.POSITIVE_INFINITY);
    Arrays.fill(max, Float.NEGATIVE_INFINITY);
  }

  /** Adds one picture's values, channels outermost. */
  void add(float[] values) {
    int plane = values.length / min.length;
    for (int i = 0; i < values.length; i++) {
      int c = i / plane;
      min[c] = Math.min(min[c], values[i]);
      max[c] = Math.max(max[c], values[i]);
      sum[c] += values[i];
    }
    pixels += plane;
  }

  int count() {
    return min.length;
  }

  Range range(int channel) {
    return new Range(min[channel], max[channel]);
  }

  /** Mean of each channel. */
  double[] means() {
    return Arrays.stream(sum).map(s -> s / pixels).toArray();
  }
}
