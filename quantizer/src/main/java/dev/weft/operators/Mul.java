package dev.weft.operators;

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
}
