package dev.weft.train.loop;

import ai.djl.ndarray.types.Shape;

/**
 * An array that is trained, with Adam's moments.
 *
 * @param name unique in its network
 * @param shape as the network uses it
 * @param value changed in place
 * @param first mean of the gradients
 * @param second mean of their squares
 * @param pace factor of the rate
 * @param decays whether weight decay applies
 */
record Parameter(
    String name,
    Shape shape,
    float[] value,
    float[] first,
    float[] second,
    double pace,
    boolean decays) {
  static Parameter of(String name, Shape shape, float[] value, double pace, boolean decays) {
    return new Parameter(
        name, shape, value, new float[value.length], new float[value.length], pace, decays);
  }
}
