package dev.weft.operators;

import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Window;

/**
 * Windows of ONNX nodes as the kernels have them: height and width, with one-dimensional ones along
 * the width.
 */
final class Windows {
  /** What the instructions can count. */
  private static final int MAX = 255;

  private Windows() {}

  /** The window of a convolution or pooling node. */
  static Window of(Node node, Lowering lowering, long[] kernel) {
    Shape input = spatialInput(lowering);
    SpatialWindow w =
        SpatialWindow.of(node, kernel, input, problem -> new ModelException(node + " " + problem));
    return window(lowering, w.kernel(), w.strides(), w.dilations(), w.padsBegin(), w.padsEnd());
  }

  /** The window of a transposed convolution. */
  static Window transposed(Node node, Lowering lowering, Shape weight) {
    Shape input = spatialInput(lowering);
    TransposedWindow w =
        TransposedWindow.of(
            node, weight, input, problem -> new ModelException(node + " " + problem));
    long[] end = w.padsEnd().clone();
    for (int i = 0; i < end.length; i++) {
      // Rows that are added behind the picture read no input: the output's size says enough.
      end[i] = Math.max(0, end[i]);
    }
    return window(lowering, w.kernel(), w.strides(), w.dilations(), w.padsBegin(), end);
  }

  /** A window over the whole picture. */
  static Window whole(Lowering lowering) {
    int height = lowering.input(0).height();
    int width = lowering.input(0).width();
    if (height > MAX || width > MAX) {
      throw lowering.refuse(
          "its window is " + height + "x" + width, "windows up to 255 pixels fit");
    }
    return new Window(height, width, 1, 1, 1, 1, 0, 0, 0, 0);
  }

  private static Shape spatialInput(Lowering lowering) {
    Shape input = lowering.shape(0);
    if (input.rank() != 3 && input.rank() != 4 || input.dimension(0) != 1) {
      throw lowering.refuse("its input has shape " + input, "1xCxL and 1xCxHxW fit");
    }
    return input;
  }

  private static Window window(
      Lowering lowering,
      long[] kernel,
      long[] strides,
      long[] dilations,
      long[] begin,
      long[] end) {
    return new Window(
        at(lowering, "kernel size", kernel, 0, 1), at(lowering, "kernel size", kernel, 1, 1),
        at(lowering, "stride", strides, 0, 1), at(lowering, "stride", strides, 1, 1),
        at(lowering, "dilation", dilations, 0, 1), at(lowering, "dilation", dilations, 1, 1),
        at(lowering, "pad", begin, 0, 0), at(lowering, "pad", begin, 1, 0),
        at(lowering, "pad", end, 0, 0), at(lowering, "pad", end, 1, 0));
  }

  /** An entry for height (0) or width (1); one-dimensional windows have no height. */
  private static int at(
      Lowering lowering, String what, long[] values, int dimension, int otherwise) {
    int index = dimension - (2 - values.length);
    long value = index < 0 ? otherwise : values[index];
    if (value < 0 || value > MAX) {
      throw lowering.refuse("its " + what + " is " + value, "0 to " + MAX + " fit");
    }
    return (int) value;
  }
}
