package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Hyperbolic tangent. */
public final class Tanh implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Tanh");
  }

  @Override
  public String describe() {
    return "hyperbolic tangent";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.function(Math::tanh);
  }
}
