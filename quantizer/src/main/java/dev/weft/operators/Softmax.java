package dev.weft.operators;

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
}
