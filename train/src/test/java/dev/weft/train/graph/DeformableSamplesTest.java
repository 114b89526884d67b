package dev.weft.train.graph;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import ai.djl.training.GradientCollector;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Window;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** Gradients of sampled values against differences. */
class DeformableSamplesTest {
  private static final int SIDE = 5;
  private static final int CHANNELS = 2;
  private static final Window WINDOW = new Window(3, 3, 1, 1, 1, 1, 1, 1, 1, 1);

  private final Random random = new Random(4);
  private final float[] picture = normal(CHANNELS * SIDE * SIDE, 1);
  private final float[] wanted = normal(CHANNELS * 9 * SIDE * SIDE, 1);

  private float[] normal(int count, double deviation) {
    float[] values = new float[count];
    for (int i = 0; i < count; i++) {
      values[i] = (float) (random.nextGaussian() * deviation);
    }
    return values;
  }

  private static DeformableSamples samples(boolean square, boolean whole) {
    FloatTensor in = new FloatTensor("x", CHANNELS, SIDE, SIDE);
    FloatTensor out = new FloatTensor("y", CHANNELS, SIDE, SIDE);
    FloatKernel.Convolution c =
        new FloatKernel.Convolution(
            "c",
            "DeformConv",
            in,
            out,
            WINDOW,
            CHANNELS,
            new double[CHANNELS * 9],
            null,
            new double[CHANNELS],
            Activation.NONE,
            null,
            1);
    FloatTensor offsets = new FloatTensor("d", square ? 1 : 18, SIDE, SIDE);
    return new DeformableSamples(
        new FloatKernel.DeformableConvolution(c, offsets, null, 1, square, whole));
  }

  private double product(DeformableSamples kernel, float[] x, float[] offsets, float[][] slopes) {
    try (NDManager manager = Engine.getEngine("PyTorch").newBaseManager()) {
      NDArray picture = manager.create(x, new Shape(1, CHANNELS, SIDE, SIDE));
      int channels = offsets.length / (SIDE * SIDE);
      NDArray d = manager.create(offsets, new Shape(1, channels, SIDE, SIDE));
      picture.setRequiresGradient(true);
      d.setRequiresGradient(true);
      try (GradientCollector gradients = Engine.getEngine("PyTorch").newGradientCollector()) {
        NDArray y = kernel.of(picture, d, null);
        NDArray sum = y.mul(manager.create(wanted, y.getShape())).sum();
        if (slopes != null) {
          gradients.backward(sum);
          slopes[0] = picture.getGradient().toFloatArray();
          slopes[1] = d.getGradient().toFloatArray();
        }
        return sum.toFloatArray()[0];
      }
    }
  }

  @Test
  void freeOffsets() {
    check(samples(false, false), normal(18 * SIDE * SIDE, 0.8));
  }

  @Test
  void squareDisplacements() {
    check(samples(true, false), normal(SIDE * SIDE, 0.8));
  }

  private void check(DeformableSamples kernel, float[] offsets) {
    float[][] slopes = new float[2][];
    product(kernel, picture, offsets, slopes);
    for (int i = 0; i < 8; i++) {
      int at = random.nextInt(offsets.length);
      // Away from whole positions, where the slope jumps.
      float h = 1e-3f;
      float[] more = offsets.clone();
      float[] less = offsets.clone();
      more[at] += h;
      less[at] -= h;
      double slope =
          (product(kernel, picture, more, null) - product(kernel, picture, less, null)) / (2 * h);
      assertEquals(slope, slopes[1][at], 0.02, "offset " + at);
      int pixel = random.nextInt(picture.length);
      float[] brighter = picture.clone();
      brighter[pixel] += 0.5f;
      double gain =
          (product(kernel, brighter, offsets, null) - product(kernel, picture, offsets, null)) * 2;
      assertEquals(gain, slopes[0][pixel], 0.002, "pixel " + pixel);
    }
  }

  @Test
  void wholeDisplacementsAreRoundedForwardAndStillLearn() {
    DeformableSamples kernel = samples(true, true);
    float[] offsets = new float[SIDE * SIDE];
    float[] rounded = new float[SIDE * SIDE];
    for (int i = 0; i < offsets.length; i++) {
      offsets[i] = i % 3 + 0.3f;
      rounded[i] = i % 3;
    }
    float[][] slopes = new float[2][];
    assertEquals(
        product(kernel, picture, rounded, null), product(kernel, picture, offsets, slopes), 1e-5);
    double size = 0;
    for (float slope : slopes[1]) {
      size += Math.abs(slope);
    }
    assertTrue(size > 1, "gradient " + size);
  }
}
