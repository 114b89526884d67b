package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class HazardMapTest {
  private static final int UNITS = 3;
  private static final int WORDS = 40;

  private static int[] nothing() {
    int[] needs = new int[UNITS];
    Arrays.fill(needs, -1);
    return needs;
  }

  @Test
  void readComesAfterWriterAndWriteAfterBoth() {
    HazardMap map = new HazardMap(UNITS);
    map.write(0, 10, 0, 0, nothing());
    int[] read = nothing();
    map.read(5, 6, 1, 1, read);
    assertArrayEquals(new int[] {0, -1, -1}, read);
    int[] beside = nothing();
    map.write(0, 5, 2, 2, beside);
    assertArrayEquals(new int[] {0, -1, -1}, beside);
    int[] over = nothing();
    map.write(4, 7, 0, 3, over);
    assertArrayEquals(new int[] {0, 1, 2}, over);
  }

  /** Word by word, with every access remembered. */
  @Test
  void agreesWithAWordByWordModel() {
    for (int seed = 0; seed < 200; seed++) {
      Random random = new Random(seed);
      HazardMap map = new HazardMap(UNITS);
      int[] writer = new int[WORDS];
      int[] writerUnit = new int[WORDS];
      int[][] reader = new int[WORDS][UNITS];
      Arrays.fill(writer, -1);
      Arrays.stream(reader).forEach(r -> Arrays.fill(r, -1));
      for (int i = 0; i < 60; i++) {
        int from = random.nextInt(WORDS);
        int to = from + 1 + random.nextInt(WORDS - from);
        int unit = random.nextInt(UNITS);
        boolean write = random.nextInt(3) == 0;
        int[] expected = nothing();
        for (int w = from; w < to; w++) {
          if (writer[w] >= 0) {
            expected[writerUnit[w]] = Math.max(expected[writerUnit[w]], writer[w]);
          }
          for (int u = 0; write && u < UNITS; u++) {
            expected[u] = Math.max(expected[u], reader[w][u]);
          }
          if (write) {
            writer[w] = i;
            writerUnit[w] = unit;
            Arrays.fill(reader[w], -1);
          } else {
            reader[w][unit] = i;
          }
        }
        int[] needs = nothing();
        if (write) {
          map.write(from, to, unit, i, needs);
        } else {
          map.read(from, to, unit, i, needs);
        }
        assertArrayEquals(expected, needs, "seed " + seed + ", access " + i);
      }
    }
  }
}
