package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Difference of two tensors. */
public final class Sub implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Sub");
  }

  @Override
  public String describe() {
    return "a - b";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    BinaryLowering.sum(node, lowering, 1, -1);
  }
}
