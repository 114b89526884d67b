package dev.weft.operators;

import java.util.Set;

/** Functions of one quantized element. */
public final class QLinearUnary implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of(
        "com.microsoft.QLinearSigmoid",
        "com.microsoft.QLinearLeakyRelu",
        "com.microsoft.QLinearSoftmax");
  }

  @Override
  public String describe() {
    return "a function of a quantized tensor";
  }
}
