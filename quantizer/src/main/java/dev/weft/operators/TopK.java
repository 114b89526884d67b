package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** The k largest elements along an axis and their indices. */
public final class TopK implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("TopK");
  }

  @Override
  public String describe() {
    return "the k largest elements and their indices";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    if (!input.hasRank()) {
      ShapeRules.unknownOutputs(node, context);
      return;
    }
    long[] k = node.has("k") ? new long[] {node.integer("k")} : context.integers("", 1);
    Shape output =
        input.with(
            context.axis(node.integer("axis", -1), input.rank()), k == null ? Shape.ANY : k[0]);
    context.output(output);
    context.output(1, DataType.INT64, output);
  }
}
