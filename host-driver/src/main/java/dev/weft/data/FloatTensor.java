package dev.weft.data;

import java.util.Arrays;

/**
 * Numbers that a model takes or gives as they are.
 *
 * @param name the ONNX tensor's name, empty where a file has none
 * @param shape as in ONNX, N first
 * @param values row-major
 */
public record FloatTensor(String name, long[] shape, float[] values) implements Value {
  public FloatTensor {
    if (elements(shape) != values.length) {
      throw new IllegalArgumentException(
          "tensor '" + name + "' of shape " + Arrays.toString(shape) + " has " + values.length + " values");
    }
  }

  /** Product of the dimensions; 1 for a scalar. */
  public static long elements(long[] shape) {
    long elements = 1;
    for (long dimension : shape) {
      elements = Math.multiplyExact(elements, dimension);
    }
    return elements;
  }

  /** Index of the largest value, the first of equal ones; -1 if there is none. */
  public int argMax() {
    int best = values.length == 0 ? -1 : 0;
    for (int i = 1; i < values.length; i++) {
      if (values[i] > values[best]) {
        best = i;
      }
    }
    return best;
  }
}
