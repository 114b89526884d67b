package dev.weft.quant;

import java.util.Arrays;

/** Smallest and largest value of each channel of one tensor over all calibration pictures. */
final class ChannelRanges {
  private final float[] min;
  private final float[] max;

  ChannelRanges(int channels) {
    min = new float[channels];
    max = new float[channels];
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
    }
  }

  int count() {
    return min.length;
  }

  Range range(int channel) {
    return new Range(min[channel], max[channel]);
  }
}
