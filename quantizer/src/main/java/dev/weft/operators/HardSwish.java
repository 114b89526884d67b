package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** {@code x * clamp(x / 6 + 0.5, 0, 1)}. */
public final class HardSwish implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("HardSwish");
  }

  @Override
  public String describe() {
    return "x * clamp(x / 6 + 0.5, 0, 1)";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.function(x -> x * Math.max(0, Math.min(1, x / 6 + 0.5)));
  }
}
