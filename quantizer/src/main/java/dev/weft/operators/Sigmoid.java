package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** {@code 1 / (1 + exp(-x))}. */
public final class Sigmoid implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Sigmoid");
  }

  @Override
  public String describe() {
    return "1 / (1 + exp(-x))";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.function(x -> 1 / (1 + Math.exp(-x)));
  }
}
