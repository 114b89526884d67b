package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.Set;
import java.util.stream.LongStream;

/** Adds a border; a negative width cuts. */
public final class Pad implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Pad");
  }

  @Override
  public String describe() {
    return "constant border around the picture";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    long[] pads = context.integers("pads", 1);
    if (!input.hasRank() || pads == null) {
      context.output(input.hasRank() ? ShapeRules.anyOfRank(input.rank()) : Shape.UNKNOWN);
      return;
    }
    long[] axes = context.integers("axes", 3);
    long[] given = axes == null ? LongStream.range(0, input.rank()).toArray() : axes;
    if (pads.length != 2 * given.length) {
      throw context.error("has " + pads.length + " pads for an input of shape " + input);
    }
    for (int i = 0; i < given.length; i++) {
      int axis = context.axis(given[i], input.rank());
      long size = input.dimension(axis);
      input =
          input.with(
              axis,
              size == Shape.ANY ? Shape.ANY : Math.max(0, size + pads[i] + pads[i + given.length]));
    }
    context.output(input);
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    PadLowering.lower(node, lowering);
  }
}
