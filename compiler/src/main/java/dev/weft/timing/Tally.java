package dev.weft.timing;

import dev.weft.hw.isa.Unit;
import dev.weft.hw.regs.Counter;
import java.util.EnumMap;
import java.util.Map;

/** The hardware's counters as the model moves them. */
final class Tally {
  /** A unit's classes, in the order of busy, stalled, waiting, idle. */
  private static final Map<Unit, Counter[]> BY_UNIT =
      new EnumMap<>(
          Map.of(
              Unit.LOAD,
              new Counter[] {
                Counter.LOAD_BUSY, Counter.LOAD_DRAM, Counter.LOAD_WAIT, Counter.LOAD_IDLE
              },
              Unit.ARRAY,
              new Counter[] {
                Counter.ARRAY_BUSY, Counter.ARRAY_WEIGHTS, Counter.ARRAY_WAIT, Counter.ARRAY_IDLE
              },
              Unit.POST,
              new Counter[] {
                Counter.POST_BUSY, Counter.POST_STALL, Counter.POST_WAIT, Counter.POST_IDLE
              },
              Unit.STORE,
              new Counter[] {
                Counter.STORE_BUSY, Counter.STORE_DRAM, Counter.STORE_WAIT, Counter.STORE_IDLE
              }));

  private final long[] values = new long[Counter.values().length];

  void count(Counter counter) {
    values[counter.ordinal()]++;
  }

  /** The counters of a unit: busy, stalled, waiting, idle. */
  static Counter[] of(Unit unit) {
    return BY_UNIT.get(unit);
  }

  long[] snapshot() {
    return values.clone();
  }

  /** What was counted between two snapshots. */
  static Map<Counter, Long> between(long[] before, long[] after) {
    Map<Counter, Long> counted = new EnumMap<>(Counter.class);
    for (Counter c : Counter.values()) {
      counted.put(c, after[c.ordinal()] - before[c.ordinal()]);
    }
    return counted;
  }
}
