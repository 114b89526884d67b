package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;

/**
 * Products with numbers, under autograd. The engine's own {@code mul(Number)} gives the memory of
 * its number back at once, and the backward pass reads whatever lies there by then. Here the number
 * lives as long as the manager of the array, which is a step's.
 */
public final class Scalar {
  private Scalar() {}

  /** The array times a number. */
  public static NDArray times(NDArray x, double factor) {
    return x.mul(x.getManager().create((float) factor));
  }
}
