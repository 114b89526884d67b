package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** {@code x < 0 ? alpha * x : x}. */
public final class LeakyRelu implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("LeakyRelu");
  }

  @Override
  public String describe() {
    return "x, or alpha * x below 0";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    double alpha = node.real("alpha", 0.01f);
    lowering.function(x -> x < 0 ? alpha * x : x);
  }
}
