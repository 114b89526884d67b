package dev.weft.operators;

import java.util.Set;

/** Power. */
public final class Pow implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Pow");
  }

  @Override
  public String describe() {
    return "a to the power of b";
  }
}
