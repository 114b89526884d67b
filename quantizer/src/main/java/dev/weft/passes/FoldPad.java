package dev.weft.passes;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import java.util.Arrays;
import java.util.List;
import java.util.stream.LongStream;

/**
 * Moves a constant border around the picture into the pads of the convolution or pooling behind it.
 * A convolution and an average that counts its pads take a border of zeros; a maximum takes one
 * that can never win.
 */
public final class FoldPad implements Pass {
  @Override
  public String name() {
    return "fold-pad";
  }

  @Override
  public Graph apply(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    for (Node pad : graph.nodes()) {
      if (!pad.is("Pad") || !pad.string("mode", "constant").equals("constant")) {
        continue;
      }
      long[] border = border(pad, graph);
      for (Node reader : border == null ? List.<Node>of() : graph.consumers(pad.output())) {
        if (reader.input(0).equals(pad.output()) && takes(reader, pad, border, graph)) {
          editor.replace(
              padded(editor.node(reader.name()), border)
                  .withInput(0, editor.node(pad.name()).input(0)));
        }
      }
    }
    return new EliminateDead().apply(editor.build());
  }

  /** Top, left, bottom, right; null if other dimensions are padded, or something is cut off. */
  private static long[] border(Node pad, Graph graph) {
    int rank = graph.shape(pad.input(0)).rank();
    long[] pads = graph.integers(pad, "pads", 1);
    if (rank != 4 || pads == null || LongStream.of(pads).anyMatch(width -> width < 0)) {
      return null;
    }
    if (pad.hasInput(3) && graph.constant(pad, 3) == null) {
      return null;
    }
    long[] axes = pad.hasInput(3) ? graph.constant(pad, 3).longs() : new long[] {0, 1, 2, 3};
    long[] all = new long[2 * rank];
    for (int i = 0; i < axes.length; i++) {
      int axis = (int) (axes[i] < 0 ? axes[i] + rank : axes[i]);
      all[axis] = pads[i];
      all[axis + rank] = pads[i + axes.length];
    }
    boolean pictureOnly = all[0] == 0 && all[1] == 0 && all[rank] == 0 && all[rank + 1] == 0;
    return pictureOnly ? new long[] {all[2], all[3], all[rank + 2], all[rank + 3]} : null;
  }

  private static boolean takes(Node reader, Node pad, long[] border, Graph graph) {
    if (!Arrays.asList("NOTSET", "VALID").contains(reader.string("auto_pad", "NOTSET"))) {
      return false;
    }
    double value = value(pad, graph);
    boolean unpadded =
        LongStream.of(reader.integers("pads", new long[4])).allMatch(width -> width == 0);
    return switch (reader.type()) {
      case "Conv" -> value == 0;
      case "AveragePool" ->
          value == 0
              && reader.integer("ceil_mode", 0) == 0
              && (unpadded || reader.integer("count_include_pad", 0) != 0)
              && fits(reader, border);
      case "MaxPool" ->
          reader.integer("ceil_mode", 0) == 0
              && fits(reader, border)
              && (value == Double.NEGATIVE_INFINITY
                  || value <= 0 && isRectified(pad.input(0), graph));
      default -> false;
    };
  }

  /** The border's value, NaN if it is not constant. */
  private static double value(Node pad, Graph graph) {
    if (pad.hasInput(2)) {
      TensorData data = graph.constant(pad, 2);
      return data == null ? Double.NaN : data.at(0);
    }
    return pad.real("value", 0);
  }

  /** Pools need a pixel of the picture in each window. */
  private static boolean fits(Node pool, long[] border) {
    long[] kernel = pool.integers("kernel_shape");
    long[] pads = pool.integers("pads", new long[4]);
    for (int i = 0; i < 4; i++) {
      if (border[i] + pads[i] >= kernel[i % 2]) {
        return false;
      }
    }
    return true;
  }

  private static boolean isRectified(String value, Graph graph) {
    Node producer = graph.producer(value);
    return producer != null
        && (producer.is("Relu") || producer.is("Sigmoid") || producer.is("HardSigmoid"));
  }

  private static Node padded(Node reader, long[] border) {
    long[] pads = reader.integers("pads", new long[4]);
    for (int i = 0; i < 4; i++) {
      pads[i] += border[i];
    }
    Node changed =
        reader.withAttributes(reader.attributes().without("auto_pad").with("pads", pads));
    return reader.is("AveragePool")
        ? changed.withAttributes(changed.attributes().with("count_include_pad", 1))
        : changed;
  }
}
