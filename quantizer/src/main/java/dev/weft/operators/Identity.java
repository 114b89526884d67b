package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** The input itself; passes remove it. */
public final class Identity implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Identity");
  }

  @Override
  public String describe() {
    return "the input itself; removed";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.reshape();
  }
}
