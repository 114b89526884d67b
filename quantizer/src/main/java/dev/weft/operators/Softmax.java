package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Exponentials normalized along an axis. */
public final class Softmax implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Softmax");
  }

  @Override
  public String describe() {
    return "exponentials normalized along an axis";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    throw lowering.refuse("Softmax divides by a sum", "leave it at the model's end");
  }
}
