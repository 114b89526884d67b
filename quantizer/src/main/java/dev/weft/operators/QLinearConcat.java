package dev.weft.operators;

import dev.weft.graph.Node;
import java.util.Set;

/** Concatenation of quantized tensors: inputs in threes from the third on. */
public final class QLinearConcat implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("com.microsoft.QLinearConcat");
  }

  @Override
  public String describe() {
    return "concatenation of quantized tensors";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(0, context.type(2), ShapeRules.concatenation(node, context, 2, 3));
  }
}
