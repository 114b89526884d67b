package dev.weft.operators;

import java.util.Set;

/** Smallest of several tensors. */
public final class Min implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Min");
  }

  @Override
  public String describe() {
    return "smallest of several tensors";
  }
}
