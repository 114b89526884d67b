package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;

/**
 * Where the range of a tensor ends, as real numbers.
 *
 * @param low values at most this large cannot get smaller
 * @param high values at least this large cannot get larger
 */
public record Bounds(double low, double high) {
  /** Of real numbers, which have no ends. */
  public static final Bounds NONE = new Bounds(Double.NEGATIVE_INFINITY, Double.POSITIVE_INFINITY);

  /**
   * A gradient without what would push values over the ends: descending goes against the gradient,
   * so a positive one is taken from the lowest values and a negative one from the highest.
   */
  public NDArray inward(NDArray values, NDArray gradient) {
    if (equals(NONE)) {
      return gradient;
    }
    NDArray down = values.lte((float) low).logicalAnd(gradient.gt(0));
    NDArray up = values.gte((float) high).logicalAnd(gradient.lt(0));
    NDArray stays = down.logicalOr(up).logicalNot();
    return gradient.mul(stays.toType(gradient.getDataType(), false));
  }
}
