package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Window;

/**
 * The dimensions of a picture that a reduction node removes: those it names, or all.
 *
 * @param channels whether channels are reduced
 * @param height whether rows are
 * @param width whether columns are
 */
record ReducedAxes(boolean channels, boolean height, boolean width) {

  /** What a reduction node gives; the dimensions to reduce may come as an input. */
  static void infer(Node node, ShapeContext context) {
    long[] axes = context.integers("axes", 1);
    boolean unknown = axes == null && node.hasInput(1);
    boolean nothing = axes == null && !unknown && node.integer("noop_with_empty_axes", 0) != 0;
    if (unknown) {
      context.output(Shape.UNKNOWN);
    } else {
      Shape input = context.shape(0);
      context.output(
          nothing
              ? input
              : ShapeRules.reduced(input, axes, node.integer("keepdims", 1) != 0, context));
    }
  }

  static ReducedAxes of(Node node, Lowering lowering) {
    Shape shape = lowering.shape(0);
    TensorData data = node.has("axes") ? null : lowering.constant(1);
    long[] axes =
        node.has("axes") ? node.integers("axes") : data == null ? new long[0] : data.longs();
    boolean[] reduced = new boolean[shape.rank()];
    for (long axis : axes) {
      reduced[(int) (axis < 0 ? axis + shape.rank() : axis)] = true;
    }
    boolean all = axes.length == 0 && node.integer("noop_with_empty_axes", 0) == 0;
    int channelAxis = Lowering.channelAxis(shape);
    int pictureAxes = shape.rank() - 1 - channelAxis;
    return new ReducedAxes(
        all || reduced[channelAxis],
        pictureAxes == 2 && (all || reduced[channelAxis + 1]),
        pictureAxes >= 1 && (all || reduced[shape.rank() - 1]));
  }

  /** What is reduced, as a window: it has one place in each dimension that is, else one tap. */
  Window window(Lowering lowering) {
    Window whole = Windows.whole(lowering);
    return new Window(
        height ? whole.kernelHeight() : 1, width ? whole.kernelWidth() : 1, 1, 1, 1, 1, 0, 0, 0, 0);
  }

  /** The reduced tensor with its dimensions of 1: the node's output, or one that becomes it. */
  FloatTensor output(Lowering lowering) {
    FloatTensor in = lowering.input(0);
    FloatTensor out = lowering.output();
    int c = channels ? 1 : in.channels();
    int h = height ? 1 : in.height();
    int w = width ? 1 : in.width();
    boolean same = out.channels() == c && out.height() == h && out.width() == w;
    return same ? out : lowering.temporary("reduced", c, h, w);
  }

  /** Drops the dimensions of 1 where the node does. */
  void reshape(Node node, Lowering lowering, FloatTensor reduced) {
    FloatTensor out = lowering.output();
    if (reduced.name().equals(out.name())) {
      return;
    }
    if (reduced.channels() != out.channels() && out.height() * out.width() > 1) {
      throw lowering.refuse(
          "it makes channels of the pixels of " + lowering.shape(0), "keep the dimensions");
    }
    lowering.add(new FloatKernel.Reshape(node.name() + "/reshape", node.op(), reduced, out));
  }
}
