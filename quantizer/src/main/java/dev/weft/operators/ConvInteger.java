package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import java.util.Set;

/** Convolution of integers with 32-bit sums. */
public final class ConvInteger implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("ConvInteger");
  }

  @Override
  public String describe() {
    return "convolution of integers";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(
        0,
        DataType.INT32,
        ShapeRules.convolution(node, context.shape(0), context.shape(1), context));
  }
}
