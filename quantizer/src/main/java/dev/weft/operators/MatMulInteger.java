package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import java.util.Set;

/** Matrix product of integers with 32-bit sums. */
public final class MatMulInteger implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("MatMulInteger");
  }

  @Override
  public String describe() {
    return "matrix product of integers";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(
        0, DataType.INT32, ShapeRules.matrixProduct(context.shape(0), context.shape(1), context));
  }
}
