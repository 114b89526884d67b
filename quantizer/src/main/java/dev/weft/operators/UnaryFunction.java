package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;
import java.util.function.DoubleUnaryOperator;
import org.apache.commons.math3.special.Erf;

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

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.function(function(node));
  }

  @Override
  public boolean jumps(Node node) {
    return Set.of("Ceil", "Floor", "Sign", "ThresholdedRelu").contains(node.op());
  }

  private static DoubleUnaryOperator function(Node node) {
    double alpha = node.real("alpha", node.is("Selu") ? 1.67326319217681884765625f : 1);
    double gamma = node.real("gamma", 1.05070102214813232421875f);
    boolean tanh = node.string("approximate", "none").equals("tanh");
    return switch (node.op()) {
      case "Abs" -> Math::abs;
      case "Ceil" -> Math::ceil;
      case "Celu" -> x -> Math.max(0, x) + Math.min(0, alpha * Math.expm1(x / alpha));
      case "Elu" -> x -> x < 0 ? alpha * Math.expm1(x) : x;
      case "Erf" -> Erf::erf;
      case "Exp" -> Math::exp;
      case "Floor" -> Math::floor;
      case "Gelu" ->
          tanh
              ? x -> x / 2 * (1 + Math.tanh(Math.sqrt(2 / Math.PI) * (x + 0.044715 * x * x * x)))
              : x -> x / 2 * (1 + Erf.erf(x / Math.sqrt(2)));
      case "Log" -> Math::log;
      case "Mish" -> x -> x * Math.tanh(Math.log1p(Math.exp(x)));
      case "Neg" -> x -> -x;
      case "Reciprocal" -> x -> 1 / x;
      case "Selu" -> x -> gamma * (x < 0 ? alpha * Math.expm1(x) : x);
      case "Sign" -> Math::signum;
      case "Softplus" -> x -> Math.log1p(Math.exp(x));
      case "Softsign" -> x -> x / (1 + Math.abs(x));
      case "Sqrt" -> Math::sqrt;
      case "ThresholdedRelu" -> x -> x > alpha ? x : 0;
      default -> throw new IllegalStateException(node.op());
    };
  }
}
