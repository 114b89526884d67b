package dev.weft.operators;

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
}
