package dev.weft.quant.training;

import java.nio.file.Path;

/**
 * What the caller may choose.
 *
 * @param task what the loss is made of
 * @param steps updates of the weights
 * @param batch examples an update
 * @param rate of learning at its peak: of real weights absolute, of integers in shares of their
 *     range
 * @param clip largest norm of all gradients together; longer ones are shortened; 0: of any length
 * @param decay of the weights, a step and unit of rate
 * @param distillation weight of the float network's answers beside the labels, 0 to 1
 * @param augmentation how examples are varied
 * @param holdOut examples that are not trained with: of ten states of the network the one is taken
 *     whose loss on them is least; 0: the last state
 * @param normalize batch normalization of what layers compute, which becomes part of their scales
 *     and biases in the end
 * @param seed of order and variation
 * @param checkpoints folder for what a killed run goes on from; null: none are written
 * @param checkpointEvery steps between them
 * @param resume go on from the checkpoint in the folder
 */
public record TrainingOptions(
    Task task,
    int steps,
    int batch,
    double rate,
    double clip,
    double decay,
    double distillation,
    Augmentation augmentation,
    int holdOut,
    boolean normalize,
    long seed,
    Path checkpoints,
    int checkpointEvery,
    boolean resume) {

  /** What a network is trained to do. */
  public enum Task {
    /** One class a picture: cross entropy. */
    CLASSIFICATION,
    /** Objects as points: CenterNet's losses on heat map, size and offset. */
    CENTERNET
  }

  /**
   * Random changes that keep an example's label.
   *
   * @param flip mirror half of them
   * @param shift move them by up to so many pixels either way, in zeros
   */
  public record Augmentation(boolean flip, int shift) {
    public static final Augmentation NONE = new Augmentation(false, 0);
  }

  public TrainingOptions {
    require("--steps", steps, steps >= 1, "at least 1");
    require("--batch", batch, batch >= 1, "at least 1");
    require("--rate", rate, rate > 0 && rate <= 1, "above 0, up to 1");
    require("--clip", clip, clip >= 0, "0 or more");
    require("--decay", decay, decay >= 0 && decay < 1, "0 or more, below 1");
    require("--distill", distillation, distillation >= 0 && distillation <= 1, "0 to 1");
    require("--shift", augmentation.shift, augmentation.shift >= 0, "0 or more");
    require("--hold-out", holdOut, holdOut >= 0, "0 or more");
    require("--checkpoint-every", checkpointEvery, checkpointEvery >= 1, "at least 1");
    if (normalize && batch == 1) {
      throw new IllegalArgumentException("--normalize needs statistics of a batch: --batch is 1");
    }
    if (task == Task.CENTERNET && distillation > 0) {
      throw new IllegalArgumentException("--distill is for classifiers, this data has boxes");
    }
    if (resume && checkpoints == null) {
      throw new IllegalArgumentException("--resume needs --checkpoint DIR, where the run stopped");
    }
  }

  private static void require(String option, Number value, boolean good, String expected) {
    if (!good) {
      throw new IllegalArgumentException(option + " is " + value + ", expected " + expected);
    }
  }
}
