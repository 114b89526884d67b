package dev.weft.operators;

import java.util.Set;

/** Hyperbolic tangent. */
public final class Tanh implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Tanh");
  }

  @Override
  public String describe() {
    return "hyperbolic tangent";
  }
}
