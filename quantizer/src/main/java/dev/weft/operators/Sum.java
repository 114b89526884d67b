package dev.weft.operators;

import java.util.Set;

/** Sum of any number of tensors. */
public final class Sum implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Sum");
  }

  @Override
  public String describe() {
    return "sum of several tensors";
  }
}
