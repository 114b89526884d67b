package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Convolution of quantized tensors; weights are the fourth input. */
public final class QLinearConv implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("QLinearConv");
  }

  @Override
  public String describe() {
    return "convolution of quantized tensors";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    Shape weight = context.shape(3);
    ShapeRules.checkConvolution(input, weight, node.integer("group", 1), context);
    context.output(0, context.type(7), ShapeRules.convolution(node, input, weight, context));
  }
}
