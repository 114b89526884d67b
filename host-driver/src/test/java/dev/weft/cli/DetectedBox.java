package dev.weft.cli;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A box that FastestDet found, in pixels of the photo.
 *
 * @param type index of its class
 */
record DetectedBox(int type, double score, double x1, double y1, double x2, double y2) {
  private static final int CELLS = 22;
  private static final int FIRST_CLASS = 5;
  private static final int CLASSES = 80;
  private static final double SCORE = 0.5;
  private static final double OVERLAP = 0.45;

  /**
   * Decodes the network's output as its authors do: score {@code v0^0.6 * max(v5..)^0.4}, centre by
   * tanh, size by sigmoid; every cell above the threshold, best first.
   *
   * @param v the output's values, 85 x 22 x 22
   */
  static List<DetectedBox> decode(JsonNode v, int width, int height) {
    List<DetectedBox> found = new ArrayList<>();
    for (int row = 0; row < CELLS; row++) {
      for (int column = 0; column < CELLS; column++) {
        int type = 0;
        for (int c = 1; c < CLASSES; c++) {
          if (at(v, FIRST_CLASS + c, row, column) > at(v, FIRST_CLASS + type, row, column)) {
            type = c;
          }
        }
        double score =
            Math.pow(at(v, 0, row, column), 0.6)
                * Math.pow(at(v, FIRST_CLASS + type, row, column), 0.4);
        if (score > SCORE) {
          double cx = (column + Math.tanh(at(v, 1, row, column))) / CELLS * width;
          double cy = (row + Math.tanh(at(v, 2, row, column))) / CELLS * height;
          double w = sigmoid(at(v, 3, row, column)) * width;
          double h = sigmoid(at(v, 4, row, column)) * height;
          found.add(new DetectedBox(type, score, cx - w / 2, cy - h / 2, cx + w / 2, cy + h / 2));
        }
      }
    }
    found.sort(Comparator.comparingDouble(DetectedBox::score).reversed());
    return found;
  }

  /** Non-maximum suppression over all classes. */
  static List<DetectedBox> suppressed(List<DetectedBox> found) {
    List<DetectedBox> kept = new ArrayList<>();
    for (DetectedBox box : found) {
      if (kept.stream().noneMatch(k -> k.overlap(box) > OVERLAP)) {
        kept.add(box);
      }
    }
    return kept;
  }

  /** Intersection over union. */
  double overlap(DetectedBox other) {
    double w = Math.min(x2, other.x2) - Math.max(x1, other.x1);
    double h = Math.min(y2, other.y2) - Math.max(y1, other.y1);
    double intersection = Math.max(0, w) * Math.max(0, h);
    return intersection / (area() + other.area() - intersection);
  }

  private double area() {
    return (x2 - x1) * (y2 - y1);
  }

  private static double at(JsonNode v, int channel, int row, int column) {
    return v.get((channel * CELLS + row) * CELLS + column).asDouble();
  }

  private static double sigmoid(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
