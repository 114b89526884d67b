package dev.weft.train.arithmetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class StraightThroughTest {
  private static final float[] VALUES = {-1.7f, -0.31f, 0.04f, 0.5f, 0.77f, 2.6f};
  private static final int LOW = -4;
  private static final int HIGH = 3;

  private final NDManager manager = Engine.getEngine("PyTorch").newBaseManager();

  @AfterEach
  void close() {
    manager.close();
  }

  @Test
  void roundsHalfUpAsRequantizationDoes() {
    NDArray x = manager.create(new float[] {-2.5f, -1.5f, -0.5f, 0.5f, 1.5f, 2.4999f});
    assertArrayEquals(new float[] {-2, -1, 0, 1, 2, 2}, StraightThrough.round(x).toFloatArray(), 0);
    assertArrayEquals(
        new float[] {-2, -2, 0, 0, 2, 2}, StraightThrough.roundToEven(x).toFloatArray(), 0);
  }

  /**
   * The gradient of a learned step size is that of the function in which rounding adds a constant
   * to each value: differences of it are taken numerically (LSQ, equation 3).
   */
  @Test
  void scaleHasTheGradientOfLearnedStepSize() {
    float scale = 0.4f;
    NDArray s = manager.create(scale);
    s.setRequiresGradient(true);
    NDArray x = manager.create(VALUES);
    x.setRequiresGradient(true);
    try (GradientCollector gradients = Engine.getEngine("PyTorch").newGradientCollector()) {
      NDArray steps = StraightThrough.round(x.div(s).clip(LOW, HIGH));
      gradients.backward(steps.mul(s).mul(manager.create(new float[] {1, 2, 3, 4, 5, 6})).sum());
    }
    double h = 1e-4;
    double difference = (surrogate(scale + h, scale) - surrogate(scale - h, scale)) / (2 * h);
    assertEquals(difference, s.getGradient().toFloatArray()[0], 1e-3);
    // Clipped values do not move: 2.6 / 0.4 and -1.7 / 0.4 lie outside.
    assertArrayEquals(new float[] {0, 2, 3, 4, 5, 0}, x.getGradient().toFloatArray(), 1e-5f);
  }

  private static double surrogate(double scale, double at) {
    double sum = 0;
    for (int i = 0; i < VALUES.length; i++) {
      double base = Math.max(LOW, Math.min(HIGH, VALUES[i] / at));
      double rest = Math.floor(base + 0.5) - base;
      sum += (i + 1) * scale * (Math.max(LOW, Math.min(HIGH, VALUES[i] / scale)) + rest);
    }
    return sum;
  }

  @Test
  void scaledGradientsLeaveValuesAlone() {
    NDArray x = manager.create(VALUES);
    x.setRequiresGradient(true);
    try (GradientCollector gradients = Engine.getEngine("PyTorch").newGradientCollector()) {
      NDArray y = StraightThrough.scaleGradient(x, 0.25);
      assertArrayEquals(VALUES, y.toFloatArray(), 1e-6f);
      gradients.backward(y.sum());
    }
    assertEquals(0.25, x.getGradient().toFloatArray()[2], 1e-6);
  }

  @Test
  void functionsByTableHaveTheirSlope() {
    double scale = 0.1;
    NDArray x = manager.create(new float[] {-30, -3, 0, 7, 50});
    x.setRequiresGradient(true);
    try (GradientCollector gradients = Engine.getEngine("PyTorch").newGradientCollector()) {
      NDArray y = ScalarFunction.byTable(Math::tanh, x, scale, -128, 127);
      assertEquals(Math.tanh(0.7), y.toDoubleArray()[3], 1e-12);
      gradients.backward(y.sum());
    }
    double slope = scale * (1 - Math.tanh(0.7) * Math.tanh(0.7));
    assertEquals(slope, x.getGradient().toFloatArray()[3], 1e-3);
  }
}
