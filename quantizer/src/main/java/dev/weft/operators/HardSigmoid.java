package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** {@code clamp(alpha * x + beta, 0, 1)}. */
public final class HardSigmoid implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("HardSigmoid");
  }

  @Override
  public String describe() {
    return "clamp(alpha * x + beta, 0, 1)";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    double alpha = node.real("alpha", 0.2f);
    double beta = node.real("beta", 0.5f);
    lowering.function(x -> Math.max(0, Math.min(1, alpha * x + beta)));
  }
}
