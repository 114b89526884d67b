package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import java.util.List;

/**
 * What numbers a network computes with: real ones, or integers with scales. Values of a tensor are
 * N x C x H x W arrays; integers are held without their zero point, so that zero is 0.
 */
public interface Arithmetic {
  /** Values of a tensor that stand for real numbers. */
  NDArray enter(FloatTensor tensor, NDArray real);

  /** The real numbers that values stand for. */
  NDArray real(FloatTensor tensor, NDArray values);

  /** Numbers that factors of terms are made of, in their precision. */
  NDArray constants(double[] values, Shape shape);

  /** What a tensor's values are multiplied with to be real; null for 1. */
  NDArray scale(FloatTensor tensor);

  /** A layer's weights, shaped as the kernel has them. */
  NDArray weights(FloatKernel.Layer layer);

  /** What a layer's weights are multiplied with to be real, 1 x C x 1 x 1; null for 1. */
  NDArray weightScale(FloatKernel.Layer layer);

  /** A layer's bias, 1 x C x 1 x 1, real. */
  NDArray bias(FloatKernel.Layer layer);

  /**
   * A kernel's output: the terms, and the bias with the first of them, through the activation.
   *
   * @param bias real, broadcast over the terms, or null
   */
  NDArray finish(FloatKernel kernel, List<Term> terms, NDArray bias);

  /** Samples between pixels, as the arithmetic rounds them. */
  NDArray samples(FloatKernel.DeformableConvolution kernel, NDArray values);

  /**
   * Real numbers at which a tensor's values have reached the ends of their range, or are beyond.
   */
  Bounds bounds(FloatTensor tensor);
}
