package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Drops dimensions of size 1. */
public final class Squeeze implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Squeeze");
  }

  @Override
  public String describe() {
    return "drops dimensions of size 1";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    long[] axes = context.integers("axes", 1);
    boolean all = axes == null && !node.hasInput(1);
    if (!input.hasRank() || axes == null && !(all && input.isFixed())) {
      context.output(Shape.UNKNOWN);
      return;
    }
    Set<Integer> dropped = new HashSet<>();
    for (long axis : all ? new long[0] : axes) {
      dropped.add(context.axis(axis, input.rank()));
    }
    List<Long> output = new ArrayList<>();
    for (int i = 0; i < input.rank(); i++) {
      boolean drop = all ? input.dimension(i) == 1 : dropped.contains(i);
      if (drop && input.dimension(i) > 1) {
        throw context.error("squeezes axis " + i + " of " + input + ", whose size is not 1");
      }
      if (!drop) {
        output.add(input.dimension(i));
      }
    }
    context.output(ShapeRules.of(output));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.reshape();
  }
}
