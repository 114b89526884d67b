package dev.weft.operators;

import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Arrays;
import java.util.function.Function;

/**
 * The window of a transposed convolution with {@code auto_pad}, {@code output_shape} and {@code
 * output_padding} resolved; every array has one entry per spatial dimension.
 *
 * @param padsBegin what is cut off at top, left
 * @param padsEnd what is cut off at bottom, right; negative if rows are added there
 * @param output spatial output sizes
 */
public record TransposedWindow(
    long[] kernel,
    long[] strides,
    long[] dilations,
    long[] padsBegin,
    long[] padsEnd,
    long[] output) {

  /**
   * @param weight input channels, output channels / group, spatial sizes
   * @param input N, C, then spatial sizes
   * @param error makes an exception that names the node
   */
  public static TransposedWindow of(
      Node node, Shape weight, Shape input, Function<String, ModelException> error) {
    int rank = input.rank() - 2;
    long[] kernel = Arrays.copyOfRange(weight.toArray(), 2, weight.rank());
    long[] strides = SpatialWindow.perDimension(node, "strides", rank, 1, error);
    long[] dilations = SpatialWindow.perDimension(node, "dilations", rank, 1, error);
    long[] pads = SpatialWindow.perDimension(node, "pads", 2 * rank, 0, error);
    long[] extra = SpatialWindow.perDimension(node, "output_padding", rank, 0, error);
    String autoPad = node.string("auto_pad", "NOTSET");
    boolean same = autoPad.startsWith("SAME");
    long[] begin = Arrays.copyOf(pads, rank);
    long[] end = Arrays.copyOfRange(pads, rank, 2 * rank);
    long[] output = new long[rank];
    for (int i = 0; i < rank; i++) {
      SpatialWindow.check(strides[i], "stride", error);
      SpatialWindow.check(dilations[i], "dilation", error);
      long size = input.dimension(i + 2);
      if (size == Shape.ANY || kernel[i] == Shape.ANY) {
        output[i] = Shape.ANY;
        continue;
      }
      long full = (size - 1) * strides[i] + (kernel[i] - 1) * dilations[i] + 1 + extra[i];
      if (node.has("output_shape") || same) {
        output[i] =
            node.has("output_shape")
                ? SpatialWindow.perDimension(node, "output_shape", rank, 0, error)[i]
                : size * strides[i];
        long cut = full - output[i];
        // An output larger than all products reach is filled up behind them.
        begin[i] = cut < 0 ? 0 : autoPad.equals("SAME_UPPER") ? cut / 2 : cut - cut / 2;
        end[i] = cut - begin[i] - extra[i];
      } else {
        output[i] = full - begin[i] - end[i];
        end[i] -= extra[i];
      }
      if (output[i] < 1) {
        throw error.apply("has an output of " + output[i] + " pixels");
      }
    }
    return new TransposedWindow(kernel, strides, dilations, begin, end, output);
  }
}
