package dev.weft.quant;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/**
 * Weights of -128, which models quantized elsewhere may hold and a multiplier that two output
 * channels share cannot. The input channels they belong to are given twice, and each such weight
 * becomes two of -64: the sums are the same to the bit. Layers of groups become dense for it, with
 * zeros between the groups; depthwise ones, whose taps share no multiplier, stay.
 */
final class FullScaleWeights {
  private static final int FULL_SCALE = -128;

  private FullScaleWeights() {}

  /**
   * Whether a layer's weights can stay: all but those of deformable layers that are not depthwise
   * and whose channels have offsets of their own, by group; there -128 becomes -127.
   */
  static boolean areExact(int groups, int inputs, int outputs, int offsetGroups) {
    return offsetGroups == 1 || isDepthwise(groups, inputs, outputs);
  }

  private static boolean isDepthwise(int groups, int inputs, int outputs) {
    return groups > 1 && groups == inputs && groups == outputs;
  }

  /** The kernel, or those that compute the same without such weights. */
  static List<Kernel> split(Kernel kernel) {
    if (kernel instanceof Kernel.Convolution c) {
      return split(c, null);
    } else if (kernel instanceof Kernel.DeformableConvolution d) {
      return split(d.convolution(), d);
    } else if (kernel instanceof Kernel.TransposedConvolution t) {
      return split(t);
    }
    return List.of(kernel);
  }

  private static boolean isFull(Kernel.Weights weights) {
    return weights.bits() == 8 && Arrays.stream(weights.values()).anyMatch(w -> w == FULL_SCALE);
  }

  /**
   * @param deformable that the convolution belongs to, or null
   */
  private static List<Kernel> split(Kernel.Convolution c, Kernel.DeformableConvolution deformable) {
    int inputs = c.input().channels();
    int outputs = c.output().channels();
    if (!isFull(c.weights()) || isDepthwise(c.groups(), inputs, outputs)) {
      return List.of(deformable == null ? c : deformable);
    }
    if (deformable != null && deformable.offsetGroups() > 1) {
      int[] near = Arrays.stream(c.weights().values()).map(w -> Math.max(-127, w)).toArray();
      return List.of(of(deformable, of(c, c.input(), c.groups(), near)));
    }
    int taps = c.window().taps();
    int[][] taken = new int[outputs * inputs][];
    int groupInputs = inputs / c.groups();
    int groupOutputs = outputs / c.groups();
    for (int o = 0; o < outputs; o++) {
      for (int i = 0; i < groupInputs; i++) {
        int from = (o * groupInputs + i) * taps;
        taken[o * inputs + o / groupOutputs * groupInputs + i] =
            Arrays.copyOfRange(c.weights().values(), from, from + taps);
      }
    }
    int[] twice = twice(taken, inputs, outputs);
    int all = inputs + twice.length;
    int[] split = new int[outputs * all * taps];
    for (int o = 0; o < outputs; o++) {
      for (int i = 0; i < all; i++) {
        put(taken[o * inputs + source(i, inputs, twice)], i >= inputs, split, (o * all + i) * taps);
      }
    }
    List<Kernel> kernels = new ArrayList<>(copies(c.name(), c.input(), twice));
    Kernel.Convolution dense = of(c, kernels.get(1).output(), 1, split);
    kernels.add(deformable == null ? dense : of(deformable, dense));
    return kernels;
  }

  private static List<Kernel> split(Kernel.TransposedConvolution t) {
    int inputs = t.input().channels();
    int outputs = t.output().channels();
    if (!isFull(t.weights()) || isDepthwise(t.groups(), inputs, outputs)) {
      return List.of(t);
    }
    int taps = t.window().taps();
    int[][] taken = new int[outputs * inputs][];
    int groupInputs = inputs / t.groups();
    int groupOutputs = outputs / t.groups();
    for (int i = 0; i < inputs; i++) {
      for (int o = 0; o < groupOutputs; o++) {
        int from = (i * groupOutputs + o) * taps;
        taken[(i / groupInputs * groupOutputs + o) * inputs + i] =
            Arrays.copyOfRange(t.weights().values(), from, from + taps);
      }
    }
    int[] twice = twice(taken, inputs, outputs);
    int all = inputs + twice.length;
    int[] split = new int[all * outputs * taps];
    for (int i = 0; i < all; i++) {
      for (int o = 0; o < outputs; o++) {
        int[] weights = taken[o * inputs + source(i, inputs, twice)];
        put(weights, i >= inputs, split, (i * outputs + o) * taps);
      }
    }
    List<Kernel> kernels = new ArrayList<>(copies(t.name(), t.input(), twice));
    kernels.add(
        new Kernel.TransposedConvolution(
            t.name(),
            t.operator(),
            kernels.get(1).output(),
            t.output(),
            t.window(),
            1,
            new Kernel.Weights(split, t.weights().bits()),
            t.stage()));
    return kernels;
  }

  /**
   * Input channels with such weights, in order.
   *
   * @param taken taps by output and input; null where groups have none
   */
  private static int[] twice(int[][] taken, int inputs, int outputs) {
    return IntStream.range(0, inputs)
        .filter(
            i ->
                IntStream.range(0, outputs)
                    .mapToObj(o -> taken[o * inputs + i])
                    .anyMatch(w -> w != null && Arrays.stream(w).anyMatch(v -> v == FULL_SCALE)))
        .toArray();
  }

  private static int source(int channel, int inputs, int[] twice) {
    return channel < inputs ? channel : twice[channel - inputs];
  }

  /** A channel's taps without such weights, or what its copy takes over. */
  private static void put(int[] weights, boolean copy, int[] split, int at) {
    for (int tap = 0; weights != null && tap < weights.length; tap++) {
      boolean full = weights[tap] == FULL_SCALE;
      split[at + tap] = full ? FULL_SCALE / 2 : copy ? 0 : weights[tap];
    }
  }

  /** The input with some of its channels again behind it; the second kernel makes it. */
  private static List<Kernel> copies(String name, Tensor in, int[] twice) {
    Tensor again = of(in, in.name() + "/again for " + name, twice.length);
    Tensor joined = of(in, in.name() + "/with copies for " + name, in.channels() + twice.length);
    return List.of(
        new Kernel.SelectChannels(name + "/copies", "SelectChannels", in, again, twice),
        new Kernel.Concat(name + "/join", "Concat", List.of(in, again), joined));
  }

  private static Kernel.Convolution of(
      Kernel.Convolution c, Tensor input, int groups, int[] weights) {
    return new Kernel.Convolution(
        c.name(),
        c.operator(),
        input,
        c.output(),
        c.window(),
        groups,
        new Kernel.Weights(weights, c.weights().bits()),
        c.stage(),
        c.residual());
  }

  private static Kernel of(Kernel.DeformableConvolution d, Kernel.Convolution convolution) {
    return new Kernel.DeformableConvolution(
        convolution, d.offsets(), d.mask(), d.offsetGroups(), d.square());
  }

  private static Tensor of(Tensor t, String name, int channels) {
    return new Tensor(name, channels, t.height(), t.width(), t.scale(), t.zeroPoint());
  }
}
