package dev.weft.train.loop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import dev.weft.train.arithmetic.Bounds;
import dev.weft.train.arithmetic.StraightThrough;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/** Outputs at the ends of their range move inward only. */
class OutputGradientsTest {
  private static final Engine ENGINE = Engine.getEngine("PyTorch");
  private static final float LOW = -4;
  private static final float HIGH = 3;

  private final NDManager manager = ENGINE.newBaseManager();

  @AfterEach
  void close() {
    manager.close();
  }

  /** Gradients at a leaf whose clipped double is the output, the loss its squared distance. */
  private float[] gradients(float[] leaf, float[] wanted, Bounds bounds) {
    NDArray x = manager.create(leaf);
    x.setRequiresGradient(true);
    try (GradientCollector collector = ENGINE.newGradientCollector()) {
      NDArray twice = x.add(x);
      NDArray y = StraightThrough.replace(twice, twice.clip(LOW, HIGH));
      OutputGradients found =
          OutputGradients.of(
              Map.of("y", y),
              seen -> seen.get("y").sub(manager.create(wanted)).square().sum(),
              collector);
      double loss = 0;
      for (int i = 0; i < leaf.length; i++) {
        double apart = Math.max(LOW, Math.min(HIGH, 2 * leaf[i])) - wanted[i];
        loss += apart * apart;
      }
      assertEquals(loss, found.loss(), 1e-4);
      collector.backward(found.inward(Map.of("y", bounds)));
    }
    return x.getGradient().toFloatArray();
  }

  @Test
  void whatWouldPushFurtherOutIsTakenAway() {
    float[] leaf = {-5, -5, 0, 6, 6};
    float[] wanted = {-9, -1, 1, 8, 2};
    // Twice (the output's distance) twice: -4 may rise to -1, 3 may sink to 2.
    assertArrayEquals(
        new float[] {0, -12, -4, 0, 4}, gradients(leaf, wanted, new Bounds(-3.9, 2.9)), 1e-4f);
  }

  @Test
  void realNumbersHaveNoEnds() {
    float[] leaf = {-1.5f, 0, 1};
    float[] wanted = {-9, 1, 8};
    assertArrayEquals(new float[] {24, -4, -24}, gradients(leaf, wanted, Bounds.NONE), 1e-4f);
  }
}
