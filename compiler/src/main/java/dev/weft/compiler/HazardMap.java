package dev.weft.compiler;

import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;

/**
 * Who last wrote and read each stretch of one memory. Tells, for an instruction that reads or
 * writes a stretch, which earlier instructions must have finished: the writer before a read; the
 * readers and the writer before a write.
 */
final class HazardMap {
  private static final int NOBODY = -1;

  /**
   * The latest writer, and the latest reader of each unit; units run in order, so the latest stands
   * for all.
   */
  private record Span(long end, int writer, int writerUnit, int[] readers) {
    Span ending(long where) {
      return new Span(where, writer, writerUnit, readers.clone());
    }
  }

  private final TreeMap<Long, Span> spans = new TreeMap<>();
  private final int units;

  HazardMap(int units) {
    this.units = units;
    spans.put(0L, new Span(Long.MAX_VALUE, NOBODY, NOBODY, none()));
  }

  /**
   * Notes a read of [from, to) and raises {@code needs[unit]} to the instructions it must come
   * after.
   */
  void read(long from, long to, int unit, int instruction, int[] needs) {
    for (Span s : isolate(from, to).values()) {
      require(needs, s.writerUnit, s.writer);
      s.readers[unit] = instruction;
    }
  }

  /** Notes a write of [from, to). */
  void write(long from, long to, int unit, int instruction, int[] needs) {
    Map<Long, Span> touched = isolate(from, to);
    for (Span s : touched.values()) {
      require(needs, s.writerUnit, s.writer);
      for (int u = 0; u < units; u++) {
        require(needs, u, s.readers[u]);
      }
    }
    touched.clear();
    spans.put(from, new Span(to, instruction, unit, none()));
  }

  private static void require(int[] needs, int unit, int instruction) {
    if (instruction != NOBODY) {
      needs[unit] = Math.max(needs[unit], instruction);
    }
  }

  private int[] none() {
    int[] readers = new int[units];
    Arrays.fill(readers, NOBODY);
    return readers;
  }

  private Map<Long, Span> isolate(long from, long to) {
    split(from);
    split(to);
    return spans.subMap(from, to);
  }

  private void split(long at) {
    Map.Entry<Long, Span> e = spans.floorEntry(at);
    if (e.getKey() < at && at < e.getValue().end()) {
      spans.put(e.getKey(), e.getValue().ending(at));
      spans.put(at, e.getValue().ending(e.getValue().end()));
    }
  }
}
