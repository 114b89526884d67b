package dev.weft.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class ParetoFrontTest {
  private record Pair(double x, double y) {}

  @Test
  void keepsWhatNothingBeats() {
    Pair fast = new Pair(1, 9);
    Pair middle = new Pair(3, 4);
    Pair small = new Pair(8, 1);
    List<Pair> all =
        List.of(
            small, new Pair(3, 5), new Pair(4, 4), fast, new Pair(9, 1), middle, new Pair(1, 10));
    assertEquals(List.of(fast, middle, small), ParetoFront.of(all, Pair::x, Pair::y));
  }
}
