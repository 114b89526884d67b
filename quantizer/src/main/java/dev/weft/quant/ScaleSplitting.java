package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Keeps tensors of small values from sharing a coarse scale. A concatenation gives all its inputs
 * one scale, and through splits and further concatenations that scale spreads over a whole stage of
 * a network; where an input's values are much smaller than its neighbours' and others read it too,
 * it is requantized for the concatenation alone.
 */
final class ScaleSplitting {
  /** How much coarser a scale may become by sharing. */
  private static final double LARGEST_RATIO = 3;

  private final Map<String, Set<String>> groups = new HashMap<>();
  private final Map<String, Double> magnitudes = new HashMap<>();
  private final Set<String> computedWith = new HashSet<>();
  private final Ranges ranges;

  private ScaleSplitting(Ranges ranges) {
    this.ranges = ranges;
  }

  static List<FloatKernel> split(List<FloatKernel> kernels, Ranges ranges) {
    ScaleSplitting work = new ScaleSplitting(ranges);
    for (FloatKernel kernel : kernels) {
      if (!TensorGroups.sharesScale(kernel)) {
        kernel.inputs().forEach(t -> work.computedWith.add(t.name()));
      }
    }
    List<FloatKernel> result = new ArrayList<>();
    for (FloatKernel kernel : kernels) {
      FloatKernel own =
          kernel instanceof FloatKernel.Concat concat ? work.split(concat, result) : kernel;
      result.add(own);
      if (TensorGroups.sharesScale(own)) {
        own.inputs().forEach(t -> work.join(t.name(), own.output().name()));
      }
    }
    return List.copyOf(result);
  }

  private FloatKernel split(FloatKernel.Concat concat, List<FloatKernel> result) {
    double largest =
        concat.inputs().stream().mapToDouble(t -> magnitude(group(t.name()))).max().orElse(0);
    List<FloatTensor> inputs = new ArrayList<>();
    for (FloatTensor input : concat.inputs()) {
      Set<String> group = group(input.name());
      double own = magnitude(group);
      boolean others = group.stream().anyMatch(computedWith::contains);
      if (own == 0 || own * LARGEST_RATIO > largest || !others) {
        inputs.add(input);
      } else {
        FloatKernel move = GivenEncodings.requantize(input, concat);
        result.add(move);
        inputs.add(move.output());
      }
    }
    return concat.with(inputs, concat.output());
  }

  private double magnitude(Set<String> group) {
    return group.stream()
        .mapToDouble(t -> magnitudes.computeIfAbsent(t, this::magnitude))
        .max()
        .orElse(0);
  }

  private double magnitude(String tensor) {
    Range range = ranges.of(List.of(tensor));
    return range == null ? 0 : range.magnitude();
  }

  private Set<String> group(String tensor) {
    return groups.computeIfAbsent(tensor, t -> new HashSet<>(Set.of(t)));
  }

  private void join(String a, String b) {
    Set<String> joined = group(a);
    Set<String> other = group(b);
    if (joined != other) {
      joined.addAll(other);
      other.forEach(t -> groups.put(t, joined));
    }
  }
}
