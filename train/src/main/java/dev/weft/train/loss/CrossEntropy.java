package dev.weft.train.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.weft.train.arithmetic.Scalar;
import java.util.Map;

/**
 * Cross entropy of one output's classes with the labels and, as far as wanted, with the float
 * network's answers (distillation, Hinton et al. 2015).
 *
 * @param distillation share of the float network's answers, 0 to 1
 */
record CrossEntropy(double distillation) implements Loss {
  @Override
  public NDArray of(Map<String, NDArray> outputs, Targets targets, Map<String, NDArray> teacher) {
    NDArray likelihoods = logProbabilities(outputs);
    long batch = likelihoods.getShape().get(0);
    requireClasses(targets.labels().toLongArray(), likelihoods.getShape().get(1));
    NDArray wanted = targets.labels().reshape(batch, 1);
    NDArray loss = Scalar.times(likelihoods.gather(wanted, 1).sum(), -1.0 / batch);
    if (distillation == 0) {
      return loss;
    }
    NDArray probabilities = logProbabilities(teacher).exp().stopGradient();
    NDArray imitation = Scalar.times(probabilities.mul(likelihoods).sum(), -1.0 / batch);
    return Scalar.times(loss, 1 - distillation).add(Scalar.times(imitation, distillation));
  }

  private static void requireClasses(long[] labels, long classes) {
    for (long label : labels) {
      if (label < 0 || label >= classes) {
        throw new IllegalArgumentException(
            "a label is " + label + ", the network tells " + classes + " classes, from 0");
      }
    }
  }

  private static NDArray logProbabilities(Map<String, NDArray> outputs) {
    NDArray logits = outputs.values().iterator().next();
    long batch = logits.getShape().get(0);
    return logits.reshape(new Shape(batch, logits.size() / batch)).logSoftmax(1);
  }
}
