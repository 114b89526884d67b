package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;

/** Functions that are not differentiable forward, and something that is backward. */
public final class StraightThrough {
  private StraightThrough() {}

  /** Rounds half up, as requantization does; the gradient passes unchanged. */
  public static NDArray round(NDArray x) {
    NDArray still = x.stopGradient();
    return x.add(still.add(0.5f).floor().subi(still));
  }

  /** Rounds half to even, as inputs and weights are; the gradient passes unchanged. */
  public static NDArray roundToEven(NDArray x) {
    NDArray still = x.stopGradient();
    return x.add(still.round().subi(still));
  }

  /** The values of {@code forward} with the gradient of {@code backward}. */
  public static NDArray replace(NDArray backward, NDArray forward) {
    return backward.add(forward.sub(backward).stopGradient());
  }

  /** The same values with a gradient that is smaller by a factor (LSQ, Esser et al. 2020). */
  public static NDArray scaleGradient(NDArray x, double factor) {
    return replace(Scalar.times(x, factor), x.stopGradient());
  }
}
