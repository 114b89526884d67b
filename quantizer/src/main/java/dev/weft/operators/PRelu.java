package dev.weft.operators;

import java.util.Set;

/** LeakyRelu with one constant slope per channel. */
public final class PRelu implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("PRelu");
  }

  @Override
  public String describe() {
    return "x, or slope * x below 0, one constant slope per channel";
  }
}
