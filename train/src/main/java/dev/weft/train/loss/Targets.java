package dev.weft.train.loss;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import dev.weft.quant.training.TrainingSet;
import java.util.List;

/**
 * What a batch's outputs should be.
 *
 * @param labels one class an example, 64-bit integers
 * @param objects of each example
 */
public record Targets(NDArray labels, List<List<TrainingSet.Target>> objects) {
  public static Targets of(NDManager manager, List<TrainingSet.Example> batch) {
    return new Targets(
        manager.create(batch.stream().mapToLong(TrainingSet.Example::label).toArray()),
        batch.stream().map(TrainingSet.Example::objects).toList());
  }
}
