package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatKernel.Convolution;
import dev.weft.lowering.FloatTensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Lets all channels of a tensor between two convolutions use the tensor's whole range, so that one
 * scale suits them all: each channel is divided by a factor on the way out of the first convolution
 * and multiplied again in the weights of the second (cross-layer equalization, Nagel et al. 2019,
 * section 4.1). A rectifier in between does not mind.
 *
 * <p>The factors follow the activations alone: on the models at hand that loses less than balancing
 * them against the weights, which have a scale for each output channel and their mean error taken
 * back.
 *
 * @param kernels with changed weights; equalized tensors have names of their own
 * @param ranges of all tensors
 * @param means of the channels of tensors, as far as they are known
 */
record Equalization(List<FloatKernel> kernels, Ranges ranges, Map<String, double[]> means) {
  /** Factors are kept within this bound of each other. */
  private static final double LARGEST_RATIO = 256;

  /**
   * @param channels smallest and largest values of each tensor's channels
   * @param visible tensors that must stay as they are
   */
  static Equalization of(
      List<FloatKernel> kernels,
      Ranges ranges,
      Map<String, ChannelStatistics> channels,
      Set<String> visible,
      NumberFormat format) {
    List<FloatKernel> changed = new ArrayList<>(kernels);
    Map<String, Range> given = new LinkedHashMap<>();
    Map<String, double[]> means = new HashMap<>();
    channels.forEach((tensor, seen) -> means.put(tensor, seen.means()));
    Map<String, Integer> readers = new HashMap<>();
    kernels.forEach(k -> k.inputs().forEach(t -> readers.merge(t.name(), 1, Integer::sum)));
    for (int second = 0; second < changed.size(); second++) {
      if (!(changed.get(second) instanceof Convolution reader) || !reads(reader, format)) {
        continue;
      }
      FloatTensor between = reader.input();
      ChannelStatistics seen = channels.get(between.name());
      int first = producer(changed, between);
      boolean sole = readers.get(between.name()) == 1 && !visible.contains(between.name());
      if (!sole
          || seen == null
          || first < 0
          || !writes(changed.get(first))
          || seen.count() != between.channels()) {
        continue;
      }
      double[] factor = factors(seen);
      FloatTensor equalized =
          new FloatTensor(
              between.name() + "/equalized", between.channels(), between.height(), between.width());
      changed.set(first, divided((Convolution) changed.get(first), factor, equalized));
      changed.set(second, multiplied(reader, factor, equalized));
      double[] mean = means.get(between.name()).clone();
      for (int c = 0; c < mean.length; c++) {
        mean[c] /= factor[c];
      }
      means.put(equalized.name(), mean);
      given.put(equalized.name(), range(seen, factor, ranges.of(List.of(between.name()))));
    }
    return new Equalization(List.copyOf(changed), ranges.with(given), means);
  }

  private static int producer(List<FloatKernel> kernels, FloatTensor tensor) {
    for (int i = 0; i < kernels.size(); i++) {
      if (kernels.get(i).output().equals(tensor)) {
        return i;
      }
    }
    return -1;
  }

  /**
   * Scaling its output channels is scaling its weights and bias: no residual, and at most a
   * rectifier.
   */
  private static boolean writes(FloatKernel kernel) {
    if (!(kernel instanceof Convolution c) || c.residual() != null) {
      return false;
    }
    Activation a = c.activation();
    boolean rectifies = a.low() == 0 || a.low() == Double.NEGATIVE_INFINITY;
    return !a.hasFunction() && rectifies && a.high() == Double.POSITIVE_INFINITY;
  }

  /** Four bits are too few for weights that differ more than they did. */
  private static boolean reads(Convolution c, NumberFormat format) {
    return c.groups() == 1 && format == NumberFormat.W8A8 || isDepthwise(c);
  }

  private static boolean isDepthwise(Convolution c) {
    return c.groups() == c.input().channels() && c.output().channels() == c.groups();
  }

  private static double[] factors(ChannelStatistics seen) {
    double[] factor = new double[seen.count()];
    double largest = 0;
    for (int c = 0; c < factor.length; c++) {
      factor[c] = seen.range(c).magnitude();
      largest = Math.max(largest, factor[c]);
    }
    for (int c = 0; c < factor.length; c++) {
      factor[c] = largest == 0 ? 1 : Math.max(factor[c] / largest, 1 / LARGEST_RATIO);
    }
    return factor;
  }

  private static int inputChannel(Convolution c, int weight) {
    int perInput = c.window().taps();
    return isDepthwise(c) ? weight / perInput : weight / perInput % c.input().channels();
  }

  private static Convolution divided(Convolution c, double[] factor, FloatTensor output) {
    double[] weights = c.weights().clone();
    double[] bias = c.bias().clone();
    int perOutput = weights.length / bias.length;
    for (int i = 0; i < weights.length; i++) {
      weights[i] /= factor[i / perOutput];
    }
    for (int o = 0; o < bias.length; o++) {
      bias[o] /= factor[o];
    }
    return new Convolution(
        c.name(),
        c.operator(),
        c.input(),
        output,
        c.window(),
        c.groups(),
        weights,
        null,
        bias,
        c.activation(),
        null,
        1);
  }

  private static Convolution multiplied(Convolution c, double[] factor, FloatTensor input) {
    double[] weights = c.weights().clone();
    for (int i = 0; i < weights.length; i++) {
      weights[i] *= factor[inputChannel(c, i)];
    }
    return new Convolution(
        c.name(),
        c.operator(),
        input,
        c.output(),
        c.window(),
        c.groups(),
        weights,
        null,
        c.bias(),
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
