package dev.weft.train.loss;

import dev.weft.lowering.FloatTensor;
import dev.weft.quant.training.TrainingSet;
import java.util.List;

/**
 * What a CenterNet should give for labelled boxes: a bump around each centre in the heat map of its
 * class, as wide as a box may move and still overlap by 0.7; size and offset at the centre, in
 * cells.
 *
 * @param heat batch x classes x height x width
 * @param size batch x 2 x height x width: width, height
 * @param offset likewise: x, y within the cell
 * @param mask batch x 1 x height x width: 1 at centres
 * @param count of centres, at least 1
 */
record CenterNetTargets(float[] heat, float[] size, float[] offset, float[] mask, int count) {
  private static final double OVERLAP = 0.7;

  /** Below this a bump is nothing. */
  private static final double NEGLIGIBLE = 1e-4;

  static CenterNetTargets of(List<List<TrainingSet.Target>> batch, FloatTensor map) {
    int plane = map.height() * map.width();
    float[] heat = new float[batch.size() * map.elements()];
    float[] size = new float[batch.size() * 2 * plane];
    float[] offset = new float[batch.size() * 2 * plane];
    float[] mask = new float[batch.size() * plane];
    for (int n = 0; n < batch.size(); n++) {
      for (TrainingSet.Target t : batch.get(n)) {
        if (t.type() >= map.channels()) {
          throw new IllegalArgumentException(
              "a box has class "
                  + t.type()
                  + ", heat map '"
                  + map.name()
                  + "' has "
                  + map.channels());
        }
        double width = (t.right() - t.left()) * map.width();
        double height = (t.bottom() - t.top()) * map.height();
        double x = (t.left() + t.right()) / 2 * map.width();
        double y = (t.top() + t.bottom()) / 2 * map.height();
        int column = Math.max(0, Math.min(map.width() - 1, (int) x));
        int row = Math.max(0, Math.min(map.height() - 1, (int) y));
        int cell = row * map.width() + column;
        bump(heat, (n * map.channels() + t.type()) * plane, map, row, column, width, height);
        size[2 * n * plane + cell] = (float) width;
        size[(2 * n + 1) * plane + cell] = (float) height;
        offset[2 * n * plane + cell] = (float) (x - column);
        offset[(2 * n + 1) * plane + cell] = (float) (y - row);
        mask[n * plane + cell] = 1;
      }
    }
    int count = 0;
    for (float m : mask) {
      count += (int) m;
    }
    return new CenterNetTargets(heat, size, offset, mask, Math.max(1, count));
  }

  private static void bump(
      float[] heat, int at, FloatTensor map, int row, int column, double width, double height) {
    double deviation = (2 * (int) radius(height, width) + 1) / 6.0;
    for (int y = 0; y < map.height(); y++) {
      for (int x = 0; x < map.width(); x++) {
        double distance = (y - row) * (y - row) + (x - column) * (x - column);
        double value = Math.exp(-distance / (2 * deviation * deviation));
        int i = at + y * map.width() + x;
        if (value >= NEGLIGIBLE) {
          heat[i] = (float) Math.max(heat[i], value);
        }
      }
    }
  }

  /** How far both corners may move, in the three ways that boxes can overlap. */
  private static double radius(double height, double width) {
    double sum = height + width;
    double area = width * height;
    double shifted = (sum - Math.sqrt(sum * sum - 4 * area * (1 - OVERLAP) / (1 + OVERLAP))) / 2;
    double inside = (2 * sum - Math.sqrt(4 * sum * sum - 16 * (1 - OVERLAP) * area)) / 8;
    double b = 2 * OVERLAP * sum;
    double outside = (Math.sqrt(b * b - 16 * OVERLAP * (OVERLAP - 1) * area) - b) / (8 * OVERLAP);
    return Math.max(0, Math.min(shifted, Math.min(inside, outside)));
  }
}
