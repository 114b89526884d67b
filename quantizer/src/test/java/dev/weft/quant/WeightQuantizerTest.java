package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Weights that are on a grid keep it; others use all integers. */
class WeightQuantizerTest {
  private static final int DEPTH = 36;
  private static final double[] NO_LIMIT = new double[2];

  @ParameterizedTest
  @ValueSource(ints = {4, 8})
  void weightsOnAGridStayExactWhateverMultipliesTheirChannel(int bits) {
    Random random = new Random(bits);
    int[] integers = random.ints(2 * DEPTH, -6, 7).toArray();
    // No integer but one divides 5 and 6, so that the grid is the only one.
    integers[0] = 5;
    integers[1] = -6;
    integers[DEPTH] = -5;
    integers[DEPTH + 1] = 6;
    double[] weights = new double[2 * DEPTH];
    for (int i = 0; i < weights.length; i++) {
      weights[i] = (float) (integers[i] * (i < DEPTH ? 0.0371 : 1.93));
    }
    WeightQuantizer.Result result =
        WeightQuantizer.quantize(weights, 2, i -> i / DEPTH, bits, NO_LIMIT);
    // 8 bits hold 21 times 6.
    int finer = bits == 4 ? 1 : 21;
    assertArrayEquals(Arrays.stream(integers).map(q -> finer * q).toArray(), result.values());
    assertEquals(0.0371 / finer, result.scale()[0], 1e-8);
    assertEquals(1.93 / finer, result.scale()[1], 1e-6);
  }

  @Test
  void otherWeightsUseAllIntegers() {
    double[] weights = new Random(5).doubles(2 * DEPTH, -1, 1).toArray();
    WeightQuantizer.Result result =
        WeightQuantizer.quantize(weights, 2, i -> i / DEPTH, 8, NO_LIMIT);
    int largest = 0;
    for (int i = 0; i < weights.length; i++) {
      largest = Math.max(largest, Math.abs(result.values()[i]));
      assertTrue(
          Math.abs(weights[i] - result.values()[i] * result.scale()[i / DEPTH])
              <= 0.5001 * result.scale()[i / DEPTH]);
    }
    assertEquals(127, largest);
  }
}
