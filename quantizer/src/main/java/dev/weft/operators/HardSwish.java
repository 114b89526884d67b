package dev.weft.operators;

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
}
