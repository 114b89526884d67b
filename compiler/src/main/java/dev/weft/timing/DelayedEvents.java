package dev.weft.timing;

import java.util.ArrayDeque;

/** Events that come a fixed delay after their cause, in order. */
final class DelayedEvents {
  private final ArrayDeque<Long> times = new ArrayDeque<>();

  void at(long cycle) {
    times.add(cycle);
  }

  /** How many are due; they are taken. */
  int due(long cycle) {
    int n = 0;
    while (!times.isEmpty() && times.peek() <= cycle) {
      times.remove();
      n++;
    }
    return n;
  }
}
