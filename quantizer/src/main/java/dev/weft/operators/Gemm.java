package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Matrix product with bias: {@code alpha * A * B + beta * C}. */
public final class Gemm implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Gemm");
  }

  @Override
  public String describe() {
    return "matrix product with a constant matrix, plus bias";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape a = context.shape(0);
    Shape b = context.shape(1);
    if (a.rank() != 2 || b.rank() != 2) {
      if (a.hasRank() && b.hasRank()) {
        throw context.error("multiplies " + a + " by " + b + ", expected two matrices");
      }
      context.output(ShapeRules.anyOfRank(2));
      return;
    }
    boolean transposeA = node.integer("transA", 0) != 0;
    boolean transposeB = node.integer("transB", 0) != 0;
    if (!ShapeRules.match(a.dimension(transposeA ? 0 : 1), b.dimension(transposeB ? 1 : 0))) {
      throw context.error("multiplies " + a + " by " + b + (transposeB ? " transposed" : ""));
    }
    context.output(Shape.of(a.dimension(transposeA ? 1 : 0), b.dimension(transposeB ? 0 : 1)));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    MatrixLowering.lower(
        node,
        lowering,
        node.integer("transA", 0) != 0,
        node.integer("transB", 0) != 0,
        node.real("alpha", 1),
        node.real("beta", 1));
  }
}
