package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Index of the largest (smallest) element along an axis. */
public final class ArgMax implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("ArgMax", "ArgMin");
  }

  @Override
  public String describe() {
    return "index of the largest element along an axis";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    long[] axes = {node.integer("axis", 0)};
    context.output(
        0,
        DataType.INT64,
        ShapeRules.reduced(input, axes, node.integer("keepdims", 1) != 0, context));
  }
}
