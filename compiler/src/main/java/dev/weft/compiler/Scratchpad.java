package dev.weft.compiler;

import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.OptionalInt;

/**
 * Words of an on-chip memory handed out in a ring, and a directory of what lies where. What a new
 * stretch covers is forgotten; that its last readers have finished is the schedule's affair, so
 * with room for two working sets the load of one overlaps the use of the other.
 */
final class Scratchpad {
  private record Stretch(int from, int to) {}

  private final int base;
  private final int words;
  private final Map<Object, Stretch> known = new LinkedHashMap<>();
  private int next;

  Scratchpad(int base, int words) {
    this.base = base;
    this.words = words;
  }

  int words() {
    return words;
  }

  /**
   * Where the ring continues: the next step's starts there, so that its first loads need not wait
   * for the last uses of this one.
   */
  int cursor() {
    return base + next;
  }

  Scratchpad startingAt(int word) {
    next = word >= base && word < base + words ? word - base : 0;
    return this;
  }

  /**
   * Makes sure that stretches of that many words in all, asked for from now on, lie side by side if
   * they fit at all.
   */
  void prepare(long total) {
    if (total <= words && next + total > words) {
      next = 0;
    }
  }

  /** First word of something that is still there. */
  OptionalInt find(Object key) {
    Stretch s = known.get(key);
    return s == null ? OptionalInt.empty() : OptionalInt.of(base + s.from());
  }

  /** Room for something under a key; its first word. */
  int take(Object key, int size) {
    if (size > words) {
      throw new IllegalStateException(size + " words are asked of a memory of " + words);
    }
    int from = next + size > words ? 0 : next;
    int to = from + size;
    for (Iterator<Stretch> i = known.values().iterator(); i.hasNext(); ) {
      Stretch s = i.next();
      if (s.from() < to && from < s.to()) {
        i.remove();
      }
    }
    known.put(key, new Stretch(from, to));
    next = to == words ? 0 : to;
    return base + from;
  }
}
