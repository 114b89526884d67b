package dev.weft.train.loss;

import ai.djl.ndarray.NDArray;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.training.TrainingOptions;
import java.util.Map;

/** What training makes small: a number that says how far outputs are from what is wanted. */
public interface Loss {
  /**
   * The mean over a batch.
   *
   * @param outputs real, by tensor
   * @param teacher the float network's outputs, by tensor; empty without distillation
   */
  NDArray of(Map<String, NDArray> outputs, Targets targets, Map<String, NDArray> teacher);

  /** The loss of a task. */
  static Loss of(TrainingOptions options, Map<String, FloatTensor> outputs) {
    if (options.task() == TrainingOptions.Task.CENTERNET) {
      return CenterNetLoss.of(outputs);
    }
    if (outputs.size() != 1) {
      throw new IllegalArgumentException(
          "a classifier has one output, this network gives "
              + outputs.keySet()
              + "; data with boxes (COCO's annotations.json) trains a detector");
    }
    return new CrossEntropy(options.distillation());
  }
}
