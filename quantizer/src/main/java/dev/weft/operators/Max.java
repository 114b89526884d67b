package dev.weft.operators;

import java.util.Set;

/** Largest of several tensors. */
public final class Max implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Max");
  }

  @Override
  public String describe() {
    return "largest of several tensors";
  }
}
