package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Matrix product, stacked over leading dimensions. */
public final class MatMul implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("MatMul");
  }

  @Override
  public String describe() {
    return "matrix product with a constant matrix";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(ShapeRules.matrixProduct(context.shape(0), context.shape(1), context));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    MatrixLowering.lower(node, lowering, false, false, 1, 0);
  }
}
