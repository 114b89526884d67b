package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** The shape (number of elements) of a tensor as integers; constant folding removes it. */
public final class ShapeOf implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Shape", "Size");
  }

  @Override
  public String describe() {
    return "the shape of a tensor as integers; folded";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    int rank = context.shape(0).rank();
    if (node.is("Size")) {
      context.output(0, DataType.INT64, Shape.of());
      return;
    }
    context.output(
        0, DataType.INT64, rank < 0 ? ShapeRules.anyOfRank(1) : Shape.of(length(node, rank)));
  }

  /** Attributes start and end cut the list from opset 15 on. */
  private static long length(Node node, int rank) {
    long start = node.integer("start", 0);
    long end = node.integer("end", rank);
    long first = Math.max(0, Math.min(rank, start < 0 ? start + rank : start));
    return Math.max(0, Math.min(rank, end < 0 ? end + rank : end) - first);
  }
}
