package dev.weft.quant.training;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.ServiceLoader;

/**
 * Trains networks. The implementation is an optional part of the project, the module {@code train},
 * found on the class path as a service: it brings an engine for gradients of 120 MB along.
 */
public interface Trainer {
  /** Who wants to know how far training is. */
  @FunctionalInterface
  interface Progress {
    /**
     * @param step steps done
     * @param steps all steps
     * @param loss mean since the last report; not a number when there is none yet
     */
    void at(int step, int steps, double loss);

    /**
     * Examples that are held out were looked at.
     *
     * @param step steps done
     * @param loss of these examples
     */
    default void heldOut(int step, double loss) {}
  }

  /** Changes parameters so that the network fits the examples; equal arguments, equal result. */
  Parameters train(
      TrainableNetwork network,
      Parameters start,
      TrainingSet examples,
      TrainingOptions options,
      Progress progress)
      throws IOException;

  /**
   * What the network gives as training sees it, on the grid if it has one.
   *
   * @param inputs of each picture, by tensor
   * @return the outputs of each picture, real, by tensor
   */
  List<Map<String, float[]>> run(
      TrainableNetwork network, Parameters parameters, List<Map<String, float[]>> inputs);

  /** The implementation. */
  static Trainer load() {
    return ServiceLoader.load(Trainer.class)
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalStateException(
                    "training is an optional part that is not on the class path: './weft train'"
                        + " builds it; mvn -Ptrain does, too"));
  }
}
