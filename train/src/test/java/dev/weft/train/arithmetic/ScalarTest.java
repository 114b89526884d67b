package dev.weft.train.arithmetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.training.GradientCollector;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class ScalarTest {
  private static final int COUNT = 200;
  private static final int COLLECTIONS = 5;

  /**
   * Between forward and backward the garbage collector frees what nobody holds, and new buffers
   * fill its place.
   */
  @Test
  void gradientsSurviveTheGarbageCollector() throws InterruptedException {
    Engine engine = Engine.getEngine("PyTorch");
    try (NDManager manager = engine.newBaseManager();
        GradientCollector gradients = engine.newGradientCollector()) {
      NDArray x = manager.create(new float[] {1, -2});
      x.setRequiresGradient(true);
      NDArray sum = manager.zeros(x.getShape());
      for (int i = 0; i < COUNT; i++) {
        sum = sum.add(Scalar.times(x, 0.5));
      }
      List<ByteBuffer> others = new ArrayList<>();
      for (int i = 0; i < COLLECTIONS; i++) {
        System.gc();
        Thread.sleep(20); // direct buffers are freed by a thread of the JVM's own
        for (int k = 0; k < COUNT; k++) {
          ByteBuffer other = ByteBuffer.allocateDirect(Float.BYTES);
          other.putInt(0x7f7f7f7f);
          others.add(other);
        }
      }
      gradients.backward(sum.sum());
      float wanted = 0.5f * COUNT;
      assertArrayEquals(new float[] {wanted, wanted}, x.getGradient().toFloatArray(), 1e-3f);
    }
  }
}
