package dev.weft.detection;

import dev.weft.data.Box;
import dev.weft.graph.TensorData;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * FastestDet's decoding: its single output, 1 x (5 + classes) x H x W, holds of each cell whether
 * there is an object (after the sigmoid), the centre's offset (before tanh), the size as a share of
 * the picture (before the sigmoid), and the classes (after the softmax).
 *
 * @param threshold keep scores above
 * @param overlap boxes of any class that overlap a better one by more are dropped
 */
public record FastestDet(double threshold, double overlap) implements Detector {
  /** As in its authors' example. */
  public static final FastestDet STANDARD = new FastestDet(0.5, 0.45);

  /** Channels before those of the classes. */
  private static final int BOX = 5;

  private static final double OBJECT_WEIGHT = 0.6;
  private static final double CLASS_WEIGHT = 0.4;

  @Override
  public int classes(Map<String, TensorData> outputs) {
    return maps(outputs).channels() - BOX;
  }

  @Override
  public List<Detection> detect(Map<String, TensorData> outputs, int width, int height) {
    List<Detection> kept = new ArrayList<>();
    for (Detection candidate : candidates(outputs, width, height)) {
      if (kept.stream().noneMatch(k -> k.box().overlap(candidate.box()) > overlap)) {
        kept.add(candidate);
      }
    }
    return kept;
  }

  /** What each cell says, best first, before overlapping boxes are dropped. */
  public List<Detection> candidates(Map<String, TensorData> outputs, int width, int height) {
    Maps v = maps(outputs);
    List<Detection> found = new ArrayList<>();
    for (int row = 0; row < v.height(); row++) {
      for (int column = 0; column < v.width(); column++) {
        int type = likeliest(v, row, column);
        double score =
            Math.pow(v.at(0, row, column), OBJECT_WEIGHT)
                * Math.pow(v.at(BOX + type, row, column), CLASS_WEIGHT);
        if (score > threshold) {
          double x = (column + Math.tanh(v.at(1, row, column))) / v.width() * width;
          double y = (row + Math.tanh(v.at(2, row, column))) / v.height() * height;
          double halfWidth = sigmoid(v.at(3, row, column)) * width / 2;
          double halfHeight = sigmoid(v.at(4, row, column)) * height / 2;
          found.add(
              new Detection(
                  type,
                  score,
                  new Box(x - halfWidth, y - halfHeight, x + halfWidth, y + halfHeight)));
        }
      }
    }
    found.sort(Comparator.comparingDouble(Detection::score).reversed());
    return found;
  }

  private static int likeliest(Maps v, int row, int column) {
    int best = 0;
    for (int c = 1; c < v.channels() - BOX; c++) {
      if (v.at(BOX + c, row, column) > v.at(BOX + best, row, column)) {
        best = c;
      }
    }
    return best;
  }

  private static Maps maps(Map<String, TensorData> outputs) {
    if (outputs.size() != 1) {
      throw new IllegalArgumentException(
          "the network has the outputs " + outputs.keySet() + ", FastestDet has one");
    }
    return Maps.of(outputs.values().iterator().next(), "output", BOX + 1);
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
