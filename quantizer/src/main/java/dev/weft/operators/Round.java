package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** To the nearest integer, ties to even. */
public final class Round implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Round");
  }

  @Override
  public String describe() {
    return "nearest integer, ties to even";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.function(Math::rint);
  }

  @Override
  public boolean jumps(Node node) {
    return true;
  }
}
