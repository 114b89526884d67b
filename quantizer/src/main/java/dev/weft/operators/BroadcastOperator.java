package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;

/**
 * An operator of any number of tensors, element by element, that are broadcast to a common shape.
 */
interface BroadcastOperator extends Operator {
  @Override
  default void infer(Node node, ShapeContext context) {
    context.output(0, resultType(context), broadcast(node, context));
  }

  default DataType resultType(ShapeContext context) {
    return context.type(0);
  }

  /** The common shape: dimensions are aligned at the end, and 1 fits any. */
  static Shape broadcast(Node node, ShapeContext context) {
    Shape common = Shape.of();
    for (int input = 0; input < node.inputs().size(); input++) {
      common = broadcast(common, context.shape(input), context);
    }
    return common;
  }

  static Shape broadcast(Shape a, Shape b, ShapeContext context) {
    if (!a.hasRank() || !b.hasRank()) {
      return Shape.UNKNOWN;
    }
    long[] common = new long[Math.max(a.rank(), b.rank())];
    for (int i = 1; i <= common.length; i++) {
      long left = i <= a.rank() ? a.dimension(-i) : 1;
      long right = i <= b.rank() ? b.dimension(-i) : 1;
      if (left > 1 && right > 1 && left != right) {
        throw context.error("combines shapes " + a + " and " + b + ", which cannot be broadcast");
      }
      common[common.length - i] = left == 1 ? right : right == 1 ? left : Math.max(left, right);
    }
    return Shape.of(common);
  }
}
