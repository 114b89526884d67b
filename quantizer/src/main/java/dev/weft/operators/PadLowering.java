package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;

/** A constant border around the picture becomes a pad, a negative one a crop. */
final class PadLowering {
  private PadLowering() {}

  static void lower(Node node, Lowering lowering) {
    String mode = node.string("mode", "constant");
    if (!mode.equals("constant")) {
      throw lowering.refuse("its mode is " + mode, "pad with a constant");
    }
    Shape shape = lowering.shape(0);
    int rank = shape.rank();
    long[] pads =
        node.has("pads")
            ? node.integers("pads")
            : node.has("paddings") ? node.integers("paddings") : lowering.constant(1).longs();
    TensorData axes = lowering.constant(3);
    long[] begin = new long[rank];
    long[] end = new long[rank];
    for (int i = 0; i < pads.length / 2; i++) {
      long axis = axes == null ? i : axes.longs()[i];
      int at = (int) (axis < 0 ? axis + rank : axis);
      begin[at] = pads[i];
      end[at] = pads[i + pads.length / 2];
    }
    for (int axis = 0; axis <= Lowering.channelAxis(shape); axis++) {
      if (begin[axis] != 0 || end[axis] != 0) {
        throw lowering.refuse("it pads axis " + axis + " of " + shape, "pad height and width");
      }
    }
    TensorData given = lowering.constant(2);
    double value = given == null || given.elements() == 0 ? node.real("value", 0) : given.at(0);
    add(
        node,
        lowering,
        value,
        at(shape, begin, 2),
        at(shape, begin, 1),
        at(shape, end, 2),
        at(shape, end, 1));
  }

  /** The pad of the last axis (1) or the one before it (2); 0 if that is no picture dimension. */
  private static int at(Shape shape, long[] pads, int fromEnd) {
    int axis = pads.length - fromEnd;
    return axis <= Lowering.channelAxis(shape) ? 0 : Math.toIntExact(pads[axis]);
  }

  private static void add(
      Node node, Lowering lowering, double value, int top, int left, int bottom, int right) {
    FloatTensor in = lowering.input(0);
    FloatTensor out = lowering.output();
    boolean cuts = top < 0 || left < 0 || bottom < 0 || right < 0;
    boolean pads = top > 0 || left > 0 || bottom > 0 || right > 0;
    if (!cuts) {
      lowering.add(new FloatKernel.Pad(node.name(), node.op(), in, out, top, left, value));
      return;
    }
    FloatTensor cut =
        pads
            ? lowering.temporary(
                "cut",
                in.channels(),
                in.height() + Math.min(0, top) + Math.min(0, bottom),
                in.width() + Math.min(0, left) + Math.min(0, right))
            : out;
    lowering.add(
        new FloatKernel.Crop(
            pads ? node.name() + "/cut" : node.name(),
            node.op(),
            in,
            cut,
            Math.max(0, -top),
            Math.max(0, -left),
            1,
            1));
    if (pads) {
      lowering.add(
          new FloatKernel.Pad(
              node.name(), node.op(), cut, out, Math.max(0, top), Math.max(0, left), value));
    }
  }
}
