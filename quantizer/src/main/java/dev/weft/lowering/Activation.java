package dev.weft.lowering;

import java.util.function.DoubleUnaryOperator;

/**
 * What happens to a result on its way out: clamped, then through a scalar function, which hardware
 * does by table.
 *
 * @param low clamps from below, or minus infinity
 * @param high clamps from above, or infinity
 * @param function applied after the clamp, or null
 * @param before the tensor whose range the table must cover, where there is a function: the clamped
 *     result
 */
public record Activation(
    double low, double high, DoubleUnaryOperator function, FloatTensor before) {
  /** Leaves a result as it is. */
  public static final Activation NONE =
      new Activation(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, null, null);

  public static Activation clamp(double low, double high) {
    return new Activation(low, high, null, null);
  }

  public static Activation of(DoubleUnaryOperator function, FloatTensor before) {
    return new Activation(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY, function, before);
  }

  public boolean isNone() {
    return !hasFunction() && low == Double.NEGATIVE_INFINITY && high == Double.POSITIVE_INFINITY;
  }

  public boolean hasFunction() {
    return function != null;
  }

  /** The real function: clamp, then function. */
  public double apply(double x) {
    double y = Math.max(low, Math.min(high, x));
    return function == null ? y : function.applyAsDouble(y);
  }

  /** This activation and then another one, as one; {@code result} is the tensor between them. */
  public Activation then(Activation next, FloatTensor result) {
    if (!hasFunction() && !next.hasFunction()) {
      double newLow = Math.max(next.low, Math.min(next.high, low));
      double newHigh = Math.max(next.low, Math.min(next.high, high));
      return clamp(newLow, newHigh);
    }
    return hasFunction()
        ? new Activation(low, high, x -> next.apply(function.applyAsDouble(x)), before)
        : new Activation(low, high, next::apply, result);
  }
}
