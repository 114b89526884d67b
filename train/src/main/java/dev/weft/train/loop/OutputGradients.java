package dev.weft.train.loop;

import ai.djl.ndarray.NDArray;
import ai.djl.training.GradientCollector;
import dev.weft.train.arithmetic.Bounds;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/**
 * The loss of a batch and its gradients at the network's outputs.
 *
 * <p>They are had before those of the network, so that an output at the end of its range can be
 * left alone where the loss would have it beyond, and be called back where not. Autograd by itself
 * knows but one factor for both.
 *
 * @param loss the mean over the batch
 * @param outputs by tensor, with the network behind them
 * @param gradients by tensor
 */
record OutputGradients(double loss, Map<String, NDArray> outputs, Map<String, NDArray> gradients) {

  /**
   * @param loss of outputs
   */
  static OutputGradients of(
      Map<String, NDArray> outputs,
      Function<Map<String, NDArray>, NDArray> loss,
      GradientCollector collector) {
    Map<String, NDArray> seen = new LinkedHashMap<>();
    outputs.forEach(
        (name, values) -> {
          NDArray leaf = values.stopGradient().duplicate();
          leaf.setRequiresGradient(true);
          seen.put(name, leaf);
        });
    NDArray mean = loss.apply(seen);
    collector.backward(mean);
    Map<String, NDArray> gradients = new LinkedHashMap<>();
    seen.forEach((name, leaf) -> gradients.put(name, leaf.getGradient().stopGradient()));
    return new OutputGradients(mean.toFloatArray()[0], outputs, gradients);
  }

  /** A number whose gradients in the network are the loss's, without those that lead outward. */
  NDArray inward(Map<String, Bounds> bounds) {
    NDArray sum = null;
    for (Map.Entry<String, NDArray> output : outputs.entrySet()) {
      NDArray values = output.getValue();
      NDArray gradient =
          bounds.get(output.getKey()).inward(values.stopGradient(), gradients.get(output.getKey()));
      NDArray own = values.mul(gradient).sum();
      sum = sum == null ? own : sum.add(own);
    }
    return sum;
  }
}
