package dev.weft.cli;

import dev.weft.quant.training.TrainingOptions;
import java.nio.file.Path;
import picocli.CommandLine.Option;

/** How long and how a network is trained. */
final class TrainingArguments {
  private static final int CHECKPOINT_EVERY = 100;

  /** Peak rates: of real weights, and of integers in shares of their range. */
  private static final double REAL_RATE = 2e-3;

  private static final double GRID_RATE = 1e-3;

  private static final double CLIP = 10;

  @Option(
      names = "--epochs",
      paramLabel = "N",
      description = "times that every example is seen; 1 unless --steps says otherwise")
  private Double epochs;

  @Option(names = "--steps", paramLabel = "N", description = "updates, instead of --epochs")
  private Integer steps;

  @Option(names = "--batch", paramLabel = "N", description = "examples an update")
  private int batch = 32;

  @Option(
      names = "--rate",
      paramLabel = "R",
      description =
          "peak of the learning rate; in shares of the weights' range, 0.001; in float absolute,"
              + " 0.002")
  private Double rate;

  @Option(
      names = "--clip",
      paramLabel = "NORM",
      description = "shorten gradients whose norm, of all together, is larger; 0: never; 10")
  private double clip = CLIP;

  @Option(names = "--decay", paramLabel = "D", description = "weight decay, in units of the rate")
  private double decay;

  @Option(
      names = "--distill",
      paramLabel = "SHARE",
      description = "of the loss that imitates the float model instead of the labels, 0 to 1")
  private double distillation;

  @Option(names = "--flip", description = "mirror half of the pictures")
  private boolean flip;

  @Option(
      names = "--shift",
      paramLabel = "PIXELS",
      description = "move pictures at random by up to so many pixels")
  private int shift;

  @Option(
      names = "--hold-out",
      paramLabel = "N",
      description =
          "keep N examples of the data from training; of ten states of the network the one with"
              + " the least loss on them is written; 0: the last one")
  private int holdOut;

  @Option(
      names = "--normalize",
      description =
          "keep what layers compute at their mean and spread while weights change (batch"
              + " normalization), for trainings of hundreds of steps; it ends up in scales and biases")
  private boolean normalize;

  @Option(
      names = "--checkpoint",
      paramLabel = "DIR",
      description = "keep what a killed run goes on from, every 100 steps")
  private Path checkpoints;

  @Option(names = "--checkpoint-every", paramLabel = "N", description = "steps between them")
  private int checkpointEvery = CHECKPOINT_EVERY;

  @Option(
      names = "--resume",
      description = "go on from the checkpoint, if there is one; the result is the same")
  private boolean resume;

  /**
   * @param real whether weights stay real numbers
   * @param examples in the training set
   */
  TrainingOptions options(TrainingOptions.Task task, boolean real, int examples, long seed) {
    if (steps != null && epochs != null) {
      throw new IllegalArgumentException("--steps and --epochs exclude each other");
    }
    if (epochs != null && !(epochs > 0)) {
      throw new IllegalArgumentException("--epochs is " + epochs + ", expected above 0");
    }
    int perEpoch = Math.max(1, examples / Math.max(1, batch));
    int wanted =
        steps != null
            ? steps
            : (int) Math.max(1, Math.rint((epochs == null ? 1 : epochs) * perEpoch));
    return new TrainingOptions(
        task,
        wanted,
        batch,
        rate != null ? rate : real ? REAL_RATE : GRID_RATE,
        clip,
        decay,
        distillation,
        new TrainingOptions.Augmentation(flip, shift),
        holdOut,
        normalize,
        seed,
        checkpoints,
        checkpointEvery,
        resume);
  }
}
