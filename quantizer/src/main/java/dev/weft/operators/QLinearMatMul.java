package dev.weft.operators;

import dev.weft.graph.Node;
import java.util.Set;

/** Matrix product of quantized tensors; the second matrix is the fourth input. */
public final class QLinearMatMul implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("QLinearMatMul");
  }

  @Override
  public String describe() {
    return "matrix product of quantized tensors";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(
        0, context.type(7), ShapeRules.matrixProduct(context.shape(0), context.shape(3), context));
  }
}
