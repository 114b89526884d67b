package dev.weft.operators;

import dev.weft.graph.Node;

/** An operator whose first output has its first input's type and shape. */
interface ElementwiseOperator extends Operator {
  @Override
  default void infer(Node node, ShapeContext context) {
    context.output(context.shape(0));
  }
}
