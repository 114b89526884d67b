package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Rectifier: {@code max(x, 0)}. */
public final class Relu implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Relu");
  }

  @Override
  public String describe() {
    return "max(x, 0), fused into the operator before it";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.clamp(0, Double.POSITIVE_INFINITY);
  }
}
