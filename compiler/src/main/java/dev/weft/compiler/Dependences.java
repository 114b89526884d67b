package dev.weft.compiler;

import java.util.List;

/** When what a tile reads has been made. */
final class Dependences {
  private Dependences() {}

  /** When a box of some planes of a map is there; infinite while it is still to be emitted. */
  static double ready(FeatureMap map, List<Plane> planes, Box box) {
    double latest = 0;
    int from = Math.max(0, box.top());
    int to = Math.min(map.height(), box.top() + box.rows());
    for (Plane plane : planes) {
      Progress progress = plane.storage().progress();
      if (progress != null) {
        int row = plane.firstRow();
        latest =
            Math.max(
                latest,
                plane.isStraight(map.height(), map.width())
                    ? progress.ready(plane.block(), row + from, row + to)
                    : progress.ready());
      }
    }
    return latest;
  }
}
