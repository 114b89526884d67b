package dev.weft.quant.training;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * All that training changes.
 *
 * @param layers by kernel, in the network's order
 * @param scales of activations, by the group of tensors that share one; none where numbers are real
 */
public record Parameters(Map<String, LayerWeights> layers, Map<String, Double> scales) {
  public Parameters {
    layers = Collections.unmodifiableMap(new LinkedHashMap<>(layers));
    scales = Collections.unmodifiableMap(new LinkedHashMap<>(scales));
  }
}
