package dev.weft.operators;

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
}
