package dev.weft.train.arithmetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.training.GradientCollector;
import org.junit.jupiter.api.Test;

/** Gradients come back through both conversions, and values are those of the precision. */
class PrecisionTest {
  @Test
  void gradientsPassConversions() {
    Engine engine = Engine.getEngine("PyTorch");
    double third = 1.0 / 3;
    try (NDManager manager = engine.newBaseManager()) {
      NDArray x = manager.create(new float[] {1, -2, 0.5f});
      x.setRequiresGradient(true);
      try (GradientCollector gradients = engine.newGradientCollector()) {
        NDArray wide = Scalar.times(Precision.wide(x), third);
        assertEquals(DataType.FLOAT64, wide.getDataType());
        assertArrayEquals(new double[] {third, -2 * third, third / 2}, wide.toDoubleArray());
        NDArray single = Precision.single(wide);
        assertEquals(DataType.FLOAT32, single.getDataType());
        assertEquals((float) third, single.toFloatArray()[0]);
        gradients.backward(single.mul(manager.create(new float[] {3, 6, 9})).sum());
      }
      assertArrayEquals(new float[] {1, 2, 3}, x.getGradient().toFloatArray(), 1e-6f);
    }
  }
}
