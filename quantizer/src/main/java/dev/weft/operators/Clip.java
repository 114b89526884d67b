package dev.weft.operators;

import java.util.Set;

/** Clamp to a range: attributes before opset 11, inputs from then on. */
public final class Clip implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Clip");
  }

  @Override
  public String describe() {
    return "clamp to a constant range";
  }
}
