package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatKernel.Convolution;
import dev.weft.lowering.FloatTensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets all channels of a tensor use the tensor's whole range, so that one scale suits them all:
 * each channel is divided by a factor in the weights of the convolution that makes it, and
 * multiplied again in the weights of those that read it (cross-layer equalization, Nagel et al.
 * 2019, section 4.1, carried through everything between two convolutions that {@link
 * ChannelClasses} knows: concatenations, channel shuffles, pooling, sums).
 *
 * <p>The factors follow the activations alone, not the weights, which have a scale for each output
 * channel and their mean error taken back.
 *
 * @param kernels with changed weights; equalized tensors have names of their own
 * @param ranges of all tensors
 * @param means of the channels of tensors, as far as they are known
 */
record Equalization(List<FloatKernel> kernels, Ranges ranges, Map<String, double[]> means) {
  /** Factors are kept within this bound of one, either way. */
  private static final double LARGEST_RATIO = 256;

  /**
   * @param channels smallest and largest values of each tensor's channels; tensors without stay as
   *     they are
   * @param visible tensors that must stay as they are
   */
  static Equalization of(
      List<FloatKernel> kernels,
      Ranges ranges,
      Map<String, ChannelStatistics> channels,
      Set<String> visible,
      NumberFormat format) {
    Map<String, FloatTensor> tensors = new LinkedHashMap<>();
    for (FloatKernel kernel : kernels) {
      kernel.inputs().forEach(t -> tensors.put(t.name(), t));
      tensors.put(kernel.output().name(), kernel.output());
    }
    Set<String> fixed = new HashSet<>(visible);
    for (FloatTensor tensor : tensors.values()) {
      ChannelStatistics seen = channels.get(tensor.name());
      if (seen == null || seen.count() != tensor.channels()) {
        fixed.add(tensor.name());
      }
    }
    ChannelClasses classes = new ChannelClasses(kernels, fixed, format);
    double[] factors = factors(classes, tensors.values(), channels);

    Map<String, double[]> means = new HashMap<>();
    channels.forEach((tensor, seen) -> means.put(tensor, seen.means()));
    Map<String, Range> given = new HashMap<>();
    Map<String, Scaled> scaled = new HashMap<>();
    for (FloatTensor tensor : tensors.values()) {
      double[] factor = new double[tensor.channels()];
      Arrays.setAll(factor, c -> factors[classes.of(tensor, c)]);
      if (Arrays.stream(factor).allMatch(f -> f == 1)) {
        scaled.put(tensor.name(), new Scaled(tensor, factor));
        continue;
      }
      String name = tensor.name() + "/equalized";
      scaled.put(
          tensor.name(),
          new Scaled(
              new FloatTensor(name, tensor.channels(), tensor.height(), tensor.width()), factor));
      ChannelStatistics seen = channels.get(tensor.name());
      given.put(name, range(seen, factor, ranges.of(List.of(tensor.name()))));
      double[] mean = means.get(tensor.name()).clone();
      Arrays.setAll(mean, c -> mean[c] / factor[c]);
      means.put(name, mean);
    }
    List<FloatKernel> changed = kernels.stream().map(k -> rescaled(k, scaled)).toList();
    return new Equalization(changed, ranges.with(given), means);
  }

  /** A tensor whose channels were divided by factors. */
  private record Scaled(FloatTensor tensor, double[] factor) {}

  /**
   * One for each class. Channels that meet in a tensor, directly or by way of other classes, are
   * brought to one magnitude: that of those among them which must stay, or else the largest.
   */
  private static double[] factors(
      ChannelClasses classes,
      Iterable<FloatTensor> tensors,
      Map<String, ChannelStatistics> statistics) {
    double[] magnitude = new double[classes.size()];
    int[] meeting = new int[classes.size()];
    Arrays.setAll(meeting, i -> i);
    for (FloatTensor tensor : tensors) {
      ChannelStatistics seen = statistics.get(tensor.name());
      for (int c = 0; c < tensor.channels(); c++) {
        int own = classes.of(tensor, c);
        meeting[find(meeting, own)] = find(meeting, classes.of(tensor, 0));
        if (seen != null && seen.count() == tensor.channels()) {
          magnitude[own] = Math.max(magnitude[own], seen.range(c).magnitude());
        }
      }
    }
    double[] largest = new double[classes.size()];
    double[] largestFixed = new double[classes.size()];
    for (int i = 0; i < magnitude.length; i++) {
      int group = find(meeting, i);
      largest[group] = Math.max(largest[group], magnitude[i]);
      largestFixed[group] = Math.max(largestFixed[group], classes.isFixed(i) ? magnitude[i] : 0);
    }
    double[] factors = new double[classes.size()];
    for (int i = 0; i < factors.length; i++) {
      int group = find(meeting, i);
      double target = largestFixed[group] > 0 ? largestFixed[group] : largest[group];
      boolean stays = classes.isFixed(i) || target == 0 || magnitude[i] == 0;
      double factor = stays ? 1 : magnitude[i] / target;
      factors[i] = Math.min(LARGEST_RATIO, Math.max(1 / LARGEST_RATIO, factor));
    }
    return factors;
  }

  private static int find(int[] parents, int i) {
    int root = i;
    while (parents[root] != root) {
      parents[root] = parents[parents[root]];
      root = parents[root];
    }
    return root;
  }

  private static FloatKernel rescaled(FloatKernel kernel, Map<String, Scaled> scaled) {
    List<FloatTensor> inputs = new ArrayList<>();
    kernel.inputs().forEach(t -> inputs.add(scaled.get(t.name()).tensor));
    Scaled output = scaled.get(kernel.output().name());
    if (inputs.equals(kernel.inputs()) && output.tensor.equals(kernel.output())) {
      return kernel;
    }
    return kernel instanceof Convolution c
        ? rescaled(c, scaled.get(c.input().name()).factor, output.factor)
            .with(inputs, output.tensor)
        : kernel.with(inputs, output.tensor);
  }

  private static Convolution rescaled(Convolution c, double[] in, double[] out) {
    double[] weights = c.weights().clone();
    double[] bias = c.bias().clone();
    int taps = c.window().taps();
    int groupInputs = c.input().channels() / c.groups();
    int groupOutputs = c.output().channels() / c.groups();
    for (int i = 0; i < weights.length; i++) {
      int o = i / taps / groupInputs;
      int input = o / groupOutputs * groupInputs + i / taps % groupInputs;
      weights[i] *= in[input] / out[o];
    }
    for (int o = 0; o < bias.length; o++) {
      bias[o] /= out[o];
    }
    return new Convolution(
        c.name(),
        c.operator(),
        c.input(),
        c.output(),
        c.window(),
        c.groups(),
        weights,
        null,
        bias,
        c.activation(),
        c.residual(),
        c.residualFactor());
  }

  /**
   * The channels' scaled ranges together, shrunk as far as the criterion shrank the tensor's own
   * range.
   */
  private static Range range(ChannelStatistics seen, double[] factor, Range chosen) {
    Range before = new Range(0, 0);
    Range after = new Range(0, 0);
    for (int c = 0; c < factor.length; c++) {
      Range r = seen.range(c);
      before = before.union(r);
      after = after.union(new Range(r.min() / factor[c], r.max() / factor[c]));
    }
    double low = before.min() < 0 ? Math.min(1, Math.max(0, chosen.min() / before.min())) : 1;
    double high = before.max() > 0 ? Math.min(1, Math.max(0, chosen.max() / before.max())) : 1;
    return new Range(after.min() * low, after.max() * high);
  }
}
