package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import dev.weft.lowering.FloatKernel;

/**
 * Where {@link IntegerArithmetic} takes what is learned from. Scales and biases come in double
 * precision.
 */
public interface GridLeaves {
  /** The scale of a group of tensors, 1 x 1 x 1 x 1; null if it stays. */
  NDArray scale(String group);

  /** A layer's weights in steps of their scale, neither rounded nor clipped. */
  NDArray weights(FloatKernel.Layer layer);

  /** A layer's weight scales, 1 x C x 1 x 1. */
  NDArray weightScale(FloatKernel.Layer layer);

  /** A layer's bias, real, 1 x C x 1 x 1. */
  NDArray bias(FloatKernel.Layer layer);
}
