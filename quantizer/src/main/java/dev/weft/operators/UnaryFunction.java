package dev.weft.operators;

import java.util.Set;

/** Functions of one element without an own class. */
public final class UnaryFunction implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of(
        "Abs",
        "Ceil",
        "Celu",
        "Elu",
        "Erf",
        "Exp",
        "Floor",
        "Gelu",
        "Log",
        "Mish",
        "Neg",
        "Reciprocal",
        "Selu",
        "Sign",
        "Softplus",
        "Softsign",
        "Sqrt",
        "ThresholdedRelu");
  }

  @Override
  public String describe() {
    return "a function of one element";
  }
}
