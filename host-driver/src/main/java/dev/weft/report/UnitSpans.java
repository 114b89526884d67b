package dev.weft.report;

import dev.weft.hw.isa.Unit;
import dev.weft.rtl.Timeline;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * When a unit worked on which layer: its instructions, those of a layer that follow each other
 * closely as one span, so that a run of a million instructions can be drawn and kept.
 *
 * @param unit {@code load}, {@code array}, {@code post} or {@code store}
 * @param spans {first cycle, last cycle, layer}, in order
 */
public record UnitSpans(String unit, List<long[]> spans) {
  private static final List<Unit> UNITS = List.of(Unit.LOAD, Unit.ARRAY, Unit.POST, Unit.STORE);

  /** Gaps shorter than this share of the run cannot be seen. */
  private static final int RESOLUTION = 2000;

  /** Of each unit, in the order of the data's way. */
  public static List<UnitSpans> of(Timeline timeline) {
    long end = timeline.activities().stream().mapToLong(Timeline.Activity::end).max().orElse(0);
    long gap = end / RESOLUTION;
    return UNITS.stream().map(unit -> of(unit, timeline, gap)).toList();
  }

  private static UnitSpans of(Unit unit, Timeline timeline, long gap) {
    List<long[]> spans = new ArrayList<>();
    long[] last = null;
    for (Timeline.Activity activity : timeline.activities()) {
      if (activity.unit() != unit) {
        continue;
      }
      if (last != null && last[2] == activity.layer() && activity.start() - last[1] <= gap) {
        last[1] = activity.end();
      } else {
        last = new long[] {activity.start(), activity.end(), activity.layer()};
        spans.add(last);
      }
    }
    return new UnitSpans(unit.name().toLowerCase(Locale.ROOT), spans);
  }
}
