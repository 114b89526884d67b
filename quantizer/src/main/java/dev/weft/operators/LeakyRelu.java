package dev.weft.operators;

import java.util.Set;

/** {@code x < 0 ? alpha * x : x}. */
public final class LeakyRelu implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("LeakyRelu");
  }

  @Override
  public String describe() {
    return "x, or alpha * x below 0";
  }
}
