package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Mean over some dimensions; over height and width it is GlobalAveragePool. */
public final class ReduceMean implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("ReduceMean");
  }

  @Override
  public String describe() {
    return "mean over height and width";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

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
}
