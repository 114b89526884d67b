package dev.weft.quant;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of -128, which models quantized elsewhere may hold and a multiplier that two output
 * channels share cannot. The input channels they belong to are given twice, and each such weight
 * becomes two of -64: the sums are the same to the bit.
 */
final class FullScaleWeights {
  private static final int FULL_SCALE = -128;

  private FullScaleWeights() {}

  /**
   * Whether the weights of a convolution can stay: it is dense, or its taps share no multiplier.
   */
  static boolean areExact(int groups, int inputs, int outputs) {
    return groups == 1 || groups == inputs && groups == outputs;
  }

  /** The kernel, or those that compute the same without such weights. */
  static List<Kernel> split(Kernel kernel) {
    if (!(kernel instanceof Kernel.Convolution c) || c.groups() != 1 || c.weights().bits() != 8) {
      return List.of(kernel);
    }
    int[] weights = c.weights().values();
    int taps = c.window().taps();
    int inputs = c.input().channels();
    int[] twice =
        IntStream.range(0, weights.length)
            .filter(i -> weights[i] == FULL_SCALE)
            .map(i -> i / taps % inputs)
            .distinct()
            .sorted()
            .toArray();
    if (twice.length == 0) {
      return List.of(kernel);
    }
    int all = inputs + twice.length;
    int[] split = new int[c.output().channels() * all * taps];
    for (int i = 0; i < weights.length; i++) {
      int input = i / taps % inputs;
      int row = i / taps / inputs * all;
      boolean full = weights[i] == FULL_SCALE;
      split[(row + input) * taps + i % taps] = full ? FULL_SCALE / 2 : weights[i];
      if (full) {
        int copy = inputs + Arrays.binarySearch(twice, input);
        split[(row + copy) * taps + i % taps] = FULL_SCALE / 2;
      }
    }
    Tensor in = c.input();
    Tensor again = of(in, in.name() + "/again for " + c.name(), twice.length);
    Tensor joined = of(in, in.name() + "/with copies for " + c.name(), all);
    return List.of(
        new Kernel.SelectChannels(c.name() + "/copies", "SelectChannels", in, again, twice),
        new Kernel.Concat(c.name() + "/join", "Concat", List.of(in, again), joined),
        new Kernel.Convolution(
            c.name(),
            c.operator(),
            joined,
            c.output(),
            c.window(),
            c.groups(),
            new Kernel.Weights(split, c.weights().bits()),
            c.stage(),
            c.residual()));
  }

  private static Tensor of(Tensor t, String name, int channels) {
    return new Tensor(name, channels, t.height(), t.width(), t.scale(), t.zeroPoint());
  }
}
