package dev.weft.operators;

import java.util.Set;

/** {@code clamp(alpha * x + beta, 0, 1)}. */
public final class HardSigmoid implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("HardSigmoid");
  }

  @Override
  public String describe() {
    return "clamp(alpha * x + beta, 0, 1)";
  }
}
