package dev.weft.train.loop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.ndarray.types.Shape;
import dev.weft.quant.training.TrainingSet;
import dev.weft.train.Fixtures;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class HeldOutTest {
  private static final TrainingSet ALL =
      Fixtures.set(
          IntStream.range(0, 20)
              .mapToObj(i -> new TrainingSet.Example(Map.of(), i, List.of()))
              .toList());

  private static List<Integer> labels(TrainingSet set) {
    List<Integer> labels = new ArrayList<>();
    for (int i = 0; i < set.size(); i++) {
      labels.add(set.get(i).label());
    }
    return labels;
  }

  @Test
  void bothPartsTogetherAreAllAndHaveNothingInCommon() {
    HeldOut split = HeldOut.of(ALL, 6, 3);
    assertEquals(14, split.training().size());
    assertEquals(6, split.held().size());
    Set<Integer> all = new TreeSet<>(labels(split.training()));
    all.addAll(labels(split.held()));
    assertEquals(20, all.size());
    assertEquals(labels(split.held()), labels(HeldOut.of(ALL, 6, 3).held()));
    assertFalse(labels(split.held()).equals(labels(HeldOut.of(ALL, 6, 4).held())));
  }

  @Test
  void withoutAnyTheSetStaysAsItIs() {
    HeldOut split = HeldOut.of(ALL, 0, 3);
    assertEquals(labels(ALL), labels(split.training()));
    assertFalse(split.isDue(10, 10));
  }

  @Test
  void isLookedAtTenTimesAndAtTheEnd() {
    HeldOut split = HeldOut.of(ALL, 6, 3);
    assertEquals(
        List.of(10, 20, 30, 40, 50, 60, 70, 80, 90, 95),
        IntStream.rangeClosed(1, 95).filter(s -> split.isDue(s, 95)).boxed().toList());
    assertTrue(split.isDue(1, 3));
  }

  @Test
  void somethingMustRemain() {
    Exception e = assertThrows(IllegalArgumentException.class, () -> HeldOut.of(ALL, 20, 3));
    assertEquals("--hold-out is 20, the data has 20 examples", e.getMessage());
  }

  @Test
  void theBestStateIsKeptWhateverComesAfterIt() {
    Parameter p = Parameter.of("w", new Shape(2), new float[] {1, 2}, 1, true);
    Best best = new Best();
    best.offer(Double.NaN, List.of(p));
    assertFalse(best.isKnown());
    best.offer(0.5, List.of(p));
    p.value()[0] = 7;
    best.offer(0.6, List.of(p));
    best.offer(0.5, List.of(p));
    best.restore(List.of(p));
    assertArrayEquals(new float[] {1, 2}, p.value());
    assertEquals(0.5, best.loss());
  }
}
