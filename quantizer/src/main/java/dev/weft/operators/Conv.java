package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Convolution, with groups up to depthwise. */
public final class Conv implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Conv");
  }

  @Override
  public String describe() {
    return "convolution, any groups, pads, strides and dilations";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    Shape weight = context.shape(1);
    long group = node.integer("group", 1);
    ShapeRules.checkConvolution(input, weight, group, context);
    context.output(ShapeRules.convolution(node, input, weight, context));
  }
}
