package dev.weft.timing;

import dev.weft.hw.isa.Unit;
import java.util.Arrays;
import java.util.List;

/**
 * When units took and finished instructions, in the form in which simulated hardware notes it: the
 * cycle, and in the low byte two bits a unit, taken and finished.
 */
final class ActivityLog {
  private static final List<Unit> UNITS = List.of(Unit.LOAD, Unit.ARRAY, Unit.POST, Unit.STORE);

  private long[] entries = new long[1024];
  private int count;

  void taken(Unit unit, long cycle) {
    add(cycle, 1L << 2 * UNITS.indexOf(unit));
  }

  void finished(Unit unit, long cycle) {
    add(cycle, 2L << 2 * UNITS.indexOf(unit));
  }

  private void add(long cycle, long bits) {
    if (count == entries.length) {
      entries = Arrays.copyOf(entries, 2 * count);
    }
    entries[count++] = cycle << Byte.SIZE | bits;
  }

  long[] entries() {
    return Arrays.copyOf(entries, count);
  }
}
