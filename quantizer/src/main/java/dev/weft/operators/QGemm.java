package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Gemm of quantized tensors. */
public final class QGemm implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("com.microsoft.QGemm");
  }

  @Override
  public String describe() {
    return "matrix product of quantized tensors, plus bias";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape a = context.shape(0);
    Shape b = context.shape(3);
    if (a.rank() != 2 || b.rank() != 2) {
      context.output(0, context.type(8), Shape.UNKNOWN);
      return;
    }
    long rows = a.dimension(node.integer("transA", 0) != 0 ? 1 : 0);
    long columns = b.dimension(node.integer("transB", 0) != 0 ? 0 : 1);
    context.output(0, node.hasInput(8) ? context.type(8) : DataType.FLOAT, Shape.of(rows, columns));
  }
}
