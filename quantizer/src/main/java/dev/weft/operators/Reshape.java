package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** The same elements under another shape. */
public final class Reshape implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Reshape");
  }

  @Override
  public String describe() {
    return "the same elements under another shape, where the memory layout allows it";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    long[] target = context.integers("shape", 1);
    if (target == null) {
      long rank = context.shape(1).rank() == 1 ? context.shape(1).dimension(0) : Shape.ANY;
      context.output(rank < 0 ? Shape.UNKNOWN : ShapeRules.anyOfRank((int) rank));
      return;
    }
    context.output(
        ShapeRules.reshape(context.shape(0), target, node.integer("allowzero", 0) != 0, context));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.reshape();
  }
}
