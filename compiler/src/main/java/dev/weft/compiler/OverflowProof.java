package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.OutputStage;

/**
 * Proves for a layer, from its weights and biases, that no sum can leave the accumulator and that
 * two products in one multiplier cannot run into each other. What cannot be proved is refused.
 */
final class OverflowProof {
  private OverflowProof() {}

  /** Largest magnitude of the array's sum of each output channel, with its bias. */
  static void sums(String layer, Step.Array step, AcceleratorConfig config) {
    int[] channels =
        step.output().planes().stream()
            .flatMapToInt(p -> java.util.Arrays.stream(p.channels()))
            .toArray();
    WeightTensor w = step.weights();
    for (int o : channels) {
      if (o < 0) {
        continue;
      }
      long sum = 0;
      for (int i = w.firstInput(o); i < w.firstInput(o) + w.inputs(); i++) {
        for (int ky = 0; ky < step.window().kernelHeight(); ky++) {
          for (int kx = 0; kx < step.window().kernelWidth(); kx++) {
            sum += Math.abs((long) w.at(o, i, ky, kx));
          }
        }
      }
      bound(layer, o, sum << (config.format().activationBits() - 1), step.stage(), config);
    }
  }

  /** A channel's sum of at most {@code magnitude}, and its bias, fit the accumulator. */
  static void bound(
      String layer, int channel, long magnitude, OutputStage stage, AcceleratorConfig config) {
    long limit = 1L << (config.format().accumulatorBits() - 1);
    long worst = magnitude + Math.abs(stage.bias()[channel]);
    if (worst >= limit) {
      throw CompileException.at(
          layer,
          "the sum of output channel "
              + channel
              + " can reach "
              + worst
              + ", sums hold less than "
              + limit,
          "clip its weights or split its inputs");
    }
  }

  /**
   * Two weights stay inside a multiplier's port: its highest bits hold no more than the negative of
   * the largest weight once a negative one below has borrowed. That the products of a cascade stay
   * inside their half for all such weights is what {@link AcceleratorConfig#cascadeRows} is chosen
   * for. Tile is {@code [ky][kx][row][column]}.
   */
  static void packing(String layer, int[] tile, AcceleratorConfig config) {
    if (config.array().packedProducts() == 1
        || config.format().operandBits() > config.format().weightBits()) {
      return;
    }
    int smallest = 1 - (1 << (config.format().operandBits() - 1));
    for (int weight : tile) {
      if (weight < smallest) {
        throw CompileException.at(
            layer,
            "weight " + weight + " does not fit a multiplier that two output channels share",
            "clip weights to " + smallest + " and more");
      }
    }
  }
}
