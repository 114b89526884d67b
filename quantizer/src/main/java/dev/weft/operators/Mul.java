package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Product of two tensors. */
public final class Mul implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Mul");
  }

  @Override
  public String describe() {
    return "a * b, b of the same shape or broadcast per channel";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    BinaryLowering.product(node, lowering);
  }
}
