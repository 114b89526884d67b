package dev.weft.compiler;

import java.util.List;

/**
 * Which planes one CONV can read: those from DRAM, which are loaded side by side, and kept ones
 * that follow each other at equal distances.
 */
final class Runs {
  private Runs() {}

  /** For each plane the number of its run. */
  static int[] of(List<Plane> planes) {
    int[] runs = new int[planes.size()];
    int length = 1;
    for (int p = 1; p < runs.length; p++) {
      boolean joins = joins(planes, p, length);
      runs[p] = joins ? runs[p - 1] : runs[p - 1] + 1;
      length = joins ? length + 1 : 1;
    }
    return runs;
  }

  private static boolean joins(List<Plane> planes, int p, int length) {
    Plane before = planes.get(p - 1);
    Plane plane = planes.get(p);
    if (!before.storage().isOnChip() || !plane.storage().isOnChip()) {
      return before.storage().isOnChip() == plane.storage().isOnChip();
    }
    int step = plane.word(0, 0) - before.word(0, 0);
    return step >= 0
        && before.storage().chip().pitch() == plane.storage().chip().pitch()
        && (length == 1 || step == before.word(0, 0) - planes.get(p - 2).word(0, 0));
  }
}
