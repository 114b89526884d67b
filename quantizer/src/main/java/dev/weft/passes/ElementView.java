package dev.weft.passes;

import java.util.Arrays;

/**
 * A tensor that holds elements of another one in some order.
 *
 * @param source name of the other tensor
 * @param shape this tensor's dimensions
 * @param elements for each element, row-major, its place in the source
 */
record ElementView(String source, int[] shape, int[] elements) {

  static ElementView whole(String source, int[] shape) {
    int[] elements = new int[Arrays.stream(shape).reduce(1, (a, b) -> a * b)];
    Arrays.setAll(elements, i -> i);
    return new ElementView(source, shape, elements);
  }

  ElementView reshape(int[] other) {
    return new ElementView(source, other, elements);
  }

  /** Keeps the given indices of one axis, in their order. */
  ElementView take(int axis, int[] indices) {
    int inner = 1;
    for (int i = axis + 1; i < shape.length; i++) {
      inner *= shape[i];
    }
    int outer = shape[axis] == 0 ? 0 : elements.length / inner / shape[axis];
    int[] taken = new int[outer * indices.length * inner];
    for (int o = 0; o < outer; o++) {
      for (int i = 0; i < indices.length; i++) {
        System.arraycopy(
            elements,
            (o * shape[axis] + indices[i]) * inner,
            taken,
            (o * indices.length + i) * inner,
            inner);
      }
    }
    int[] changed = shape.clone();
    changed[axis] = indices.length;
    return new ElementView(source, changed, taken);
  }

  ElementView transpose(int[] permutation) {
    int rank = shape.length;
    int[] sourceStride = new int[rank];
    for (int i = rank - 1, stride = 1; i >= 0; stride *= shape[i--]) {
      sourceStride[i] = stride;
    }
    int[] changed = new int[rank];
    for (int i = 0; i < rank; i++) {
      changed[i] = shape[permutation[i]];
    }
    int[] moved = new int[elements.length];
    int[] position = new int[rank];
    for (int i = 0, from = 0; i < moved.length; i++) {
      moved[i] = elements[from];
      for (int axis = rank - 1; axis >= 0; axis--) {
        from += sourceStride[permutation[axis]];
        if (++position[axis] < changed[axis]) {
          break;
        }
        from -= changed[axis] * sourceStride[permutation[axis]];
        position[axis] = 0;
      }
    }
    return new ElementView(source, changed, moved);
  }

  /**
   * The source channel of each channel, if this picture consists of whole channels of the source,
   * pixel by pixel.
   *
   * @param sourceShape 1 x C x H x W
   * @return null if it does not
   */
  long[] channelsOf(int[] sourceShape) {
    if (shape.length != 4
        || sourceShape.length != 4
        || shape[0] != 1
        || sourceShape[0] != 1
        || shape[2] != sourceShape[2]
        || shape[3] != sourceShape[3]) {
      return null;
    }
    int pixels = shape[2] * shape[3];
    long[] channels = new long[shape[1]];
    for (int c = 0; c < channels.length; c++) {
      int first = elements[c * pixels];
      if (first % pixels != 0) {
        return null;
      }
      channels[c] = first / pixels;
      for (int p = 1; p < pixels; p++) {
        if (elements[c * pixels + p] != first + p) {
          return null;
        }
      }
    }
    return channels;
  }
}
