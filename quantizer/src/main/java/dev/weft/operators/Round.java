package dev.weft.operators;

import java.util.Set;

/** To the nearest integer, ties to even. */
public final class Round implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Round");
  }

  @Override
  public String describe() {
    return "nearest integer, ties to even";
  }
}
