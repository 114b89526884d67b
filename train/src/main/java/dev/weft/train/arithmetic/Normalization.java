package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import dev.weft.lowering.FloatKernel;

/** What is done to a layer's products and bias before its activation. */
public interface Normalization {
  /** Nothing. */
  Normalization NONE = (layer, product, bias) -> new Sum(product, bias);

  /**
   * What a layer adds up.
   *
   * @param bias real, 1 x C x 1 x 1
   */
  record Sum(Term product, NDArray bias) {}

  Sum of(FloatKernel.Layer layer, Term product, NDArray bias);
}
