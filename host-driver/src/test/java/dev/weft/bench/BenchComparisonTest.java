package dev.weft.bench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.weft.bench.BenchComparison.Difference;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Two runs of a benchmark, held against each other. */
class BenchComparisonTest {
  @Test
  void aRowThatIsSlowerByMoreThanTheToleranceIsARegression() {
    BenchComparison c = BenchComparison.of(run(250, 1000, 1000), run(250, 1010, 1011), 0.01);
    assertEquals(List.of(new Difference("r1", 1000L, 1011L)), c.regressions());
    assertEquals(0.011, c.rows().get(1).change(), 1e-12);
  }

  @Test
  void fasterIsNone() {
    assertEquals(List.of(), BenchComparison.of(run(250, 1000), run(250, 10), 0).regressions());
  }

  @Test
  void rowsThatOnlyOneHasAreListedWithoutAChange() {
    BenchComparison c = BenchComparison.of(run(250, 1, 2), run(250, 1), 0);
    assertEquals(new Difference("r1", 2L, null), c.rows().get(1));
    assertNull(c.rows().get(1).change());
    assertEquals(List.of(), c.regressions());
  }

  @Test
  void anotherClockCannotBeCompared() {
    assertThrows(
        IllegalArgumentException.class, () -> BenchComparison.of(run(250, 1), run(100, 1), 0));
  }

  private static BenchResult run(double clock, long... cycles) {
    List<BenchRow> rows =
        IntStream.range(0, cycles.length)
            .mapToObj(
                i ->
                    new BenchRow(
                        "r" + i, "Conv", 1, cycles[i], 1.0, 0.5, "dram", 1, 0.5, 1, 1, null))
            .toList();
    return new BenchResult("n", "c", "rtl", clock, 17, "nothing", null, null, null, rows);
  }
}
