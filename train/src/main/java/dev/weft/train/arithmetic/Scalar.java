package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;

/**
 * Products with numbers, under autograd. The engine's own {@code mul(Number)} gives the memory of
 * its number back at once, and the backward pass reads whatever lies there by then. Here the number
 * lives as long as the manager of the array, which is a step's.
 */
public final class Scalar {
  private Scalar() {}

  /** The array times a number, in the array's precision. */
  public static NDArray times(NDArray x, double factor) {
    NDManager manager = x.getManager();
    boolean wide = x.getDataType() == DataType.FLOAT64;
    return x.mul(wide ? manager.create(factor) : manager.create((float) factor));
  }
}
