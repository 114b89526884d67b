package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Lowering;

/** The axes of a reduction node. */
final class ReducedAxes {
  private ReducedAxes() {}

  /** Refuses all but a reduction over exactly the spatial dimensions. */
  static void requireSpatial(Node node, Lowering lowering) {
    Shape shape = lowering.shape(0);
    TensorData data = node.has("axes") ? null : lowering.constant(1);
    long[] axes =
        node.has("axes") ? node.integers("axes") : data == null ? new long[0] : data.longs();
    boolean[] reduced = new boolean[shape.rank()];
    for (long axis : axes) {
      reduced[(int) (axis < 0 ? axis + shape.rank() : axis)] = true;
    }
    int channelAxis = Lowering.channelAxis(shape);
    for (int axis = 0; axis < reduced.length; axis++) {
      boolean spatial = axis > channelAxis;
      boolean wrong = shape.dimension(axis) > 1 && (axes.length == 0 || reduced[axis] != spatial);
      if (wrong || axis <= channelAxis && reduced[axis]) {
        throw lowering.refuse(
            "it reduces other dimensions of " + shape + " than all pixels",
            "reduce height and width");
      }
    }
  }
}
