package dev.weft.detection;

import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import java.util.Map;

/** An output tensor 1 x channels x height x width, as planes of cells. */
record Maps(String what, float[] values, int channels, int height, int width) {

  /** The output whose name begins so. */
  static TensorData named(Map<String, TensorData> outputs, String prefix) {
    return outputs.entrySet().stream()
        .filter(e -> e.getKey().startsWith(prefix))
        .map(Map.Entry::getValue)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "the network has no output named '"
                        + prefix
                        + "...', it has "
                        + outputs.keySet()));
  }

  /** Refuses a tensor of another rank, or with fewer channels than needed. */
  static Maps of(TensorData data, String what, int leastChannels) {
    Shape shape = data.shape();
    if (shape.rank() != 4 || shape.dimension(0) != 1 || shape.dimension(1) < leastChannels) {
      throw new IllegalArgumentException(
          "the "
              + what
              + " is "
              + shape
              + ", expected 1 x channels x height x width with at least "
              + leastChannels
              + " channels");
    }
    return new Maps(
        what,
        data.floats(),
        (int) shape.dimension(1),
        (int) shape.dimension(2),
        (int) shape.dimension(3));
  }

  Maps sameSizeAs(Maps other) {
    if (height != other.height || width != other.width) {
      throw new IllegalArgumentException(
          String.format(
              "the %s is %d x %d cells, the %s %d x %d",
              what, height, width, other.what, other.height, other.width));
    }
    return this;
  }

  double at(int channel, int y, int x) {
    return values[(channel * height + y) * width + x];
  }

  /** Whether none of the eight neighbours is larger. */
  boolean isPeak(int channel, int y, int x) {
    double own = at(channel, y, x);
    for (int v = Math.max(0, y - 1); v <= Math.min(height - 1, y + 1); v++) {
      for (int u = Math.max(0, x - 1); u <= Math.min(width - 1, x + 1); u++) {
        if (at(channel, v, u) > own) {
          return false;
        }
      }
    }
    return true;
  }
}
