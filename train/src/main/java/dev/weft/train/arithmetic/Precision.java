package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;

/**
 * Single and double precision under autograd. The engine's own {@code toType} ends it: no gradient
 * comes back through.
 */
public final class Precision {
  private static final double[] ONE = {1};

  private Precision() {}

  /** In double precision. */
  public static NDArray wide(NDArray x) {
    return x.getDataType() == DataType.FLOAT64 ? x : x.mul(x.getManager().create(ONE));
  }

  /** In single precision. */
  public static NDArray single(NDArray x) {
    return x.getDataType() == DataType.FLOAT32
        ? x
        : x.getManager().zeros(x.getShape(), DataType.FLOAT32).addi(x);
  }

  /** In one of the two. */
  static NDArray as(NDArray x, DataType type) {
    return type == DataType.FLOAT64 ? wide(x) : single(x);
  }
}
