package dev.weft.operators;

import java.util.Set;

/** Logarithm of softmax. */
public final class LogSoftmax implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("LogSoftmax");
  }

  @Override
  public String describe() {
    return "logarithm of softmax";
  }
}
