package dev.weft.compiler;

import java.util.List;

/** When what a tile reads has been made. */
final class Dependences {
  private Dependences() {}

  /** When a box of some planes of a map is there; infinite while it is still to be emitted. */
  static double ready(FeatureMap map, List<Plane> planes, Box box) {
    double latest = 0;
    // A box that lies in the padding needs the nearest row: with that the padding is written.
    int from = Math.min(Math.max(0, box.top()), map.height() - 1);
    int to = Math.max(Math.min(map.height(), box.top() + box.rows()), from + 1);
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
