package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;

class ChipMapTest {
  private static final int PADDING = -1;

  private static void fill(int[] memory, ChipMap.Filling f) {
    for (int r = 0; r < f.rows(); r++) {
      int word = f.word() + r * f.rowStep();
      Arrays.fill(memory, word, word + f.columns(), PADDING);
    }
  }

  private static int pixel(int plane, int row, int column, int[] size) {
    boolean inside = row >= 0 && row < size[0] && column >= 0 && column < size[1];
    return inside ? (plane * size[0] + row) * size[1] + column : PADDING;
  }

  @Test
  void wholeMapsHoldPixelsAndPaddingAround() {
    int[] size = {5, 4};
    ChipMap.Border border = new ChipMap.Border(2, 1, 1, 3, 0);
    ChipMap map = new ChipMap(3, 5, 4, border, 8, 8, 0, 0);
    map.place(10);
    int[] memory = new int[10 + map.words()];
    map.fillings().forEach(f -> fill(memory, f));
    Set<Integer> taken = new HashSet<>();
    for (int p = 0; p < 3; p++) {
      for (int y = 0; y < 5; y++) {
        for (int x = 0; x < 4; x++) {
          assertTrue(taken.add(map.word(p, y, x)));
          memory[map.word(p, y, x)] = pixel(p, y, x, size);
        }
      }
    }
    for (int p = 0; p < 3; p++) {
      for (int y = -2; y < 6; y++) {
        for (int x = -1; x < 7; x++) {
          int word = map.word(p, 0, 0) + y * map.pitch() + x;
          assertEquals(pixel(p, y, x, size), memory[word], p + " " + y + " " + x);
        }
      }
    }
  }

  /** Windows of three rows, two at a time, over a ring of six rows and two repeated ones. */
  @Test
  void ringsShowEveryWindowInConsecutiveRows() {
    int[] size = {17, 3};
    ChipMap.Border border = new ChipMap.Border(1, 1, 1, 1, 0);
    ChipMap map = new ChipMap(2, 17, 3, border, 5, 8, 6, 2);
    map.place(3);
    int[] memory = new int[3 + map.words()];
    map.fillings().forEach(f -> fill(memory, f));
    int made = 0;
    for (int top = -1; top < 16; top += 2) {
      for (; made < Math.min(17, top + 4); made++) {
        for (int p = 0; p < 2; p++) {
          for (ChipMap.Stretch s : map.stretches(made, 1)) {
            for (int x = 0; x < 3; x++) {
              memory[map.wordAt(p, s.position(), x)] = pixel(p, made, x, size);
            }
          }
          if (made == 16) {
            map.rowsBelow(p).forEach(f -> fill(memory, f));
          }
        }
      }
      for (int p = 0; p < 2; p++) {
        for (int y = 0; y < Math.min(4, 18 - top); y++) {
          for (int x = -1; x < 4; x++) {
            int word = map.word(p, top, 0) + y * map.pitch() + x;
            assertEquals(pixel(p, top + y, x, size), memory[word], top + y + " " + x);
          }
        }
      }
    }
  }
}
