package dev.weft.operators;

import java.util.Set;

/** Quotient; by a constant it is a product. */
public final class Div implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Div");
  }

  @Override
  public String describe() {
    return "a / b for a constant b";
  }
}
