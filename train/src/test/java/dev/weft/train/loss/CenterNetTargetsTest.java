package dev.weft.train.loss;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;

import dev.weft.lowering.FloatTensor;
import dev.weft.quant.training.TrainingSet;
import java.util.List;
import org.junit.jupiter.api.Test;

class CenterNetTargetsTest {
  private static final FloatTensor MAP = new FloatTensor("hm", 3, 8, 16);
  private static final int PLANE = 8 * 16;

  private static TrainingSet.Target box(int type, double x, double y, double w, double h) {
    return new TrainingSet.Target(type, x / 16, y / 8, (x + w) / 16, (y + h) / 8);
  }

  @Test
  void centreSizeAndOffsetAreInCells() {
    CenterNetTargets t =
        CenterNetTargets.of(List.of(List.of(), List.of(box(2, 3, 1, 4.5, 4))), MAP);
    int cell = 3 * 16 + 5;
    assertEquals(1, t.heat()[(3 + 2) * PLANE + cell]);
    assertEquals(4.5f, t.size()[2 * PLANE + cell], 1e-6);
    assertEquals(4f, t.size()[3 * PLANE + cell], 1e-6);
    assertEquals(0.25f, t.offset()[2 * PLANE + cell], 1e-6);
    assertEquals(0f, t.offset()[3 * PLANE + cell], 1e-6);
    assertEquals(1, t.mask()[PLANE + cell]);
    assertEquals(1, t.count());
    double others = 0;
    for (int i = 0; i < 5 * PLANE; i++) {
      others += t.heat()[i];
    }
    assertEquals(0, others, "other pictures and classes are cold");
  }

  /**
   * A box of 20 x 20 moved by 3 cells in both directions overlaps by 17^2 / (2 * 20^2 - 17^2) =
   * 0.57, by 2 cells 0.68, by 1 cell 0.82: the corners may move by one cell, which gives a
   * deviation of (2 * 1 + 1) / 6.
   */
  @Test
  void bumpsAreAsWideAsBoxesMayMove() {
    FloatTensor map = new FloatTensor("hm", 1, 40, 40);
    TrainingSet.Target box = new TrainingSet.Target(0, 0.25, 0.25, 0.75, 0.75);
    CenterNetTargets t = CenterNetTargets.of(List.of(List.of(box)), map);
    double beside = t.heat()[20 * 40 + 21];
    assertEquals(Math.exp(-1 / (2 * 0.5 * 0.5)), beside, 1e-6);
  }

  @Test
  void unknownClassesAreRefused() {
    assertThrows(
        IllegalArgumentException.class,
        () -> CenterNetTargets.of(List.of(List.of(box(3, 1, 1, 2, 2))), MAP));
  }
}
