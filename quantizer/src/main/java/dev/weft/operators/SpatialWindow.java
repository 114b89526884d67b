package dev.weft.operators;

import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The window of a convolution or pooling node with all defaults and {@code auto_pad} resolved;
 * every array has one entry per spatial dimension (height, width), {@link Shape#ANY} where a size
 * is unknown.
 *
 * @param padsBegin top, left
 * @param padsEnd bottom, right, as the node gives it: {@code ceil_mode} may read further
 * @param output spatial output sizes
 */
public record SpatialWindow(
    long[] kernel,
    long[] strides,
    long[] dilations,
    long[] padsBegin,
    long[] padsEnd,
    long[] output) {

  /**
   * @param kernel spatial sizes of the kernel
   * @param input N, C, then spatial sizes
   * @param error makes an exception that names the node
   */
  public static SpatialWindow of(
      Node node, long[] kernel, Shape input, Function<String, ModelException> error) {
    int rank = input.rank() - 2;
    long[] strides = perDimension(node, "strides", rank, 1, error);
    long[] dilations = perDimension(node, "dilations", rank, 1, error);
    long[] pads = perDimension(node, "pads", 2 * rank, 0, error);
    if (kernel.length != rank
        || node.has("kernel_shape") && !agrees(node.integers("kernel_shape"), kernel)) {
      throw error.apply(
          "has kernel " + Arrays.toString(kernel) + " for an input of shape " + input);
    }
    String autoPad = node.string("auto_pad", "NOTSET");
    long[] begin = Arrays.copyOf(pads, rank);
    long[] end = Arrays.copyOfRange(pads, rank, 2 * rank);
    long[] output = new long[rank];
    for (int i = 0; i < rank; i++) {
      check(strides[i], "stride", error);
      check(dilations[i], "dilation", error);
      long size = input.dimension(i + 2);
      if (size == Shape.ANY || kernel[i] == Shape.ANY) {
        output[i] = Shape.ANY;
        continue;
      }
      check(kernel[i], "kernel size", error);
      long extent = (kernel[i] - 1) * dilations[i] + 1;
      switch (autoPad) {
        case "NOTSET", "" -> {}
        case "VALID" -> begin[i] = end[i] = 0;
        case "SAME_UPPER", "SAME_LOWER" -> {
          long all =
              Math.max(0, ((size + strides[i] - 1) / strides[i] - 1) * strides[i] + extent - size);
          begin[i] = autoPad.equals("SAME_UPPER") ? all / 2 : all - all / 2;
          end[i] = all - begin[i];
        }
        default ->
            throw error.apply(
                "has auto_pad "
                    + autoPad
                    + ", expected one of NOTSET, VALID, SAME_UPPER, SAME_LOWER");
      }
      output[i] =
          positions(size, extent, strides[i], begin[i], end[i], node.integer("ceil_mode", 0) != 0);
      if (output[i] < 1) {
        throw error.apply(
            "has a window of "
                + extent
                + ", which does not fit into "
                + size
                + " pixels with pads "
                + begin[i]
                + " and "
                + end[i]);
      }
    }
    return new SpatialWindow(kernel, strides, dilations, begin, end, output);
  }

  private static long positions(
      long size, long extent, long stride, long begin, long end, boolean ceil) {
    long room = size + begin + end - extent;
    if (room < 0) {
      return 0;
    }
    long positions = (room + (ceil ? stride - 1 : 0)) / stride + 1;
    // A window that would start in the padding behind the picture is left out.
    return ceil && (positions - 1) * stride >= size + begin ? positions - 1 : positions;
  }

  static long[] perDimension(
      Node node,
      String attribute,
      int count,
      long otherwise,
      Function<String, ModelException> error) {
    long[] defaults = new long[count];
    Arrays.fill(defaults, otherwise);
    long[] values = node.integers(attribute, defaults);
    if (values.length != count) {
      throw error.apply("has " + values.length + " " + attribute + ", expected " + count);
    }
    return values;
  }

  static void check(long value, String what, Function<String, ModelException> error) {
    if (value < 1 || value > Integer.MAX_VALUE) {
      throw error.apply("has " + what + " " + value + ", expected at least 1");
    }
  }

  private static boolean agrees(long[] declared, long[] kernel) {
    for (int i = 0; i < kernel.length; i++) {
      if (i >= declared.length || !ShapeRules.match(declared[i], kernel[i])) {
        return false;
      }
    }
    return declared.length == kernel.length;
  }
}
