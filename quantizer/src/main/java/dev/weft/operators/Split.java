package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import java.util.Set;
import java.util.stream.LongStream;

/** Cuts a tensor into parts along an axis. */
public final class Split implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Split");
  }

  @Override
  public String describe() {
    return "parts along the channels";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    if (!input.hasRank()) {
      ShapeRules.unknownOutputs(node, context);
      return;
    }
    int axis = context.axis(node.integer("axis", 0), input.rank());
    long[] sizes = sizes(node, input.dimension(axis), context);
    for (int i = 0; i < node.outputs().size(); i++) {
      context.output(i, context.type(0), input.with(axis, sizes == null ? Shape.ANY : sizes[i]));
    }
  }

  /** Given sizes, or parts of equal size of which the last may be smaller; null if unknown. */
  private static long[] sizes(Node node, long whole, ShapeContext context) {
    int parts = node.outputs().size();
    long[] sizes = context.integers("split", 1);
    if (sizes == null) {
      if (node.hasInput(1) || whole == Shape.ANY) {
        return null;
      }
      long size = (whole + parts - 1) / parts;
      sizes =
          LongStream.range(0, parts)
              .map(i -> Math.max(0, Math.min(size, whole - i * size)))
              .toArray();
    }
    if (sizes.length != parts || whole != Shape.ANY && LongStream.of(sizes).sum() != whole) {
      throw context.error(
          "splits "
              + whole
              + " into "
              + java.util.Arrays.toString(sizes)
              + " for "
              + parts
              + " outputs");
    }
    return sizes;
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    Shape shape = lowering.shape(0);
    FloatTensor in = lowering.input(0);
    long given = node.integer("axis", 0);
    int axis = (int) (given < 0 ? given + shape.rank() : given);
    int first = 0;
    for (int i = 0; i < node.outputs().size(); i++) {
      int size = (int) lowering.outputShape(i).dimension(axis);
      if (!node.output(i).isEmpty()) {
        lowering.add(
            SliceLowering.range(
                lowering,
                node.name() + ":" + i,
                node.op(),
                in,
                lowering.output(i),
                shape,
                axis,
                first,
                1));
      }
      first += size;
    }
  }
}
