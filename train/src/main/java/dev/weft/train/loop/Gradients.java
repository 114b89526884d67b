package dev.weft.train.loop;

import ai.djl.ndarray.NDArray;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What one step wants to change.
 *
 * @param values by parameter; changed in place
 */
record Gradients(Map<String, float[]> values) {

  /**
   * @param leaves the parameters as the engine's, after a backward pass
   */
  static Gradients of(List<Parameter> parameters, Map<String, NDArray> leaves) {
    Map<String, float[]> values = new LinkedHashMap<>();
    for (Parameter p : parameters) {
      values.put(p.name(), leaves.get(p.name()).getGradient().toFloatArray());
    }
    return new Gradients(values);
  }

  float[] of(Parameter p) {
    return values.get(p.name());
  }

  /** Length of all of them as one vector. */
  double norm() {
    double squares = 0;
    for (float[] gradient : values.values()) {
      for (float g : gradient) {
        squares += (double) g * g;
      }
    }
    return Math.sqrt(squares);
  }

  boolean areFinite() {
    return Double.isFinite(norm());
  }

  /** The first that is not finite, in words. */
  String firstInfinite() {
    for (Map.Entry<String, float[]> gradient : values.entrySet()) {
      for (float g : gradient.getValue()) {
        if (!Float.isFinite(g)) {
          return "a gradient of '" + gradient.getKey() + "' is " + g;
        }
      }
    }
    throw new IllegalStateException("all gradients are finite");
  }

  /**
   * Brings them to a length, all by the same factor, where they are longer (Pascanu et al. 2013).
   *
   * @param most 0: any length will do
   */
  void shorten(double most) {
    double norm = norm();
    if (most == 0 || norm <= most) {
      return;
    }
    double factor = most / norm;
    for (float[] gradient : values.values()) {
      for (int i = 0; i < gradient.length; i++) {
        gradient[i] *= (float) factor;
      }
    }
  }
}
