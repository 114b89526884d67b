package dev.weft.explore;

import dev.weft.report.MemoryMap;
import java.util.Map;
import java.util.TreeMap;

/** How full the feature memory was at most while it held data that a layer had written. */
final class FeaturePeak {
  private FeaturePeak() {}

  static LayerInstructions.Occupancy of(MemoryMap memory, int layer) {
    long from = Long.MAX_VALUE;
    long to = Long.MIN_VALUE;
    for (long[] e : memory.extents()) {
      if (e[4] == layer) {
        from = Math.min(from, e[2]);
        to = Math.max(to, e[3]);
      }
    }
    Map<Long, Long> changes = new TreeMap<>();
    for (long[] e : memory.extents()) {
      if (e[2] <= to && e[3] >= from) {
        long words = e[1] - e[0] + 1;
        changes.merge(Math.max(e[2], from), words, Long::sum);
        changes.merge(Math.min(e[3], to) + 1, -words, Long::sum);
      }
    }
    long held = 0;
    long most = 0;
    for (long change : changes.values()) {
      held += change;
      most = Math.max(most, held);
    }
    return new LayerInstructions.Occupancy("feature", most, memory.words(), 0);
  }
}
