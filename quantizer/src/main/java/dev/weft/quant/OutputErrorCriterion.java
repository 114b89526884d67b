package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.execution.FloatExecutor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Chooses ranges by what clipping and rounding a tensor does to the layers that read it: shares of
 * the whole range are tried, and the one stays with which these layers' outputs err least, their
 * weights and other inputs being real. Tensors that share an encoding are tried together; what
 * nothing reads, the network's outputs, by their own error. Offsets and masks of deformable layers,
 * which need powers of two, and encodings that a model brings along stay.
 */
final class OutputErrorCriterion {
  private static final int PICTURES = 16;

  /** Floats held of all tensors of all pictures. */
  private static final long MOST_FLOATS = 1L << 27;

  /** Shares of the range are tried in steps of one over this, from all of it down. */
  private static final int STEPS = 20;

  private static final String TASK = "comparing ranges by layer";

  private final Plan plan;
  private final NumberFormat format;
  private final int pictures;
  private final Map<String, List<float[]>> values = new HashMap<>();

  private OutputErrorCriterion(Plan plan, List<Map<String, float[]>> inputs) {
    this.plan = plan;
    format = plan.options().format();
    long floats =
        plan.kernels().stream().mapToLong(k -> k.output().elements()).sum()
            + inputs.get(0).values().stream().mapToLong(v -> v.length).sum();
    long fit = Math.max(1, MOST_FLOATS / floats);
    pictures = (int) Math.min(fit, Math.min(PICTURES, inputs.size()));
    for (String name : inputs.get(0).keySet()) {
      values.put(name, inputs.subList(0, pictures).stream().map(p -> p.get(name)).toList());
    }
    for (FloatKernel kernel : plan.kernels()) {
      values.put(kernel.output().name(), all(p -> FloatExecutor.run(kernel, inputs(kernel, p))));
    }
  }

  /**
   * The plan with other encodings.
   *
   * @param plan whose encodings cover whole ranges
   * @param inputs what the accelerator reads of each picture; the first ones are used
   */
  static Plan refine(Plan plan, List<Map<String, float[]>> inputs, QuantizationProgress progress) {
    OutputErrorCriterion work = new OutputErrorCriterion(plan, inputs);
    Map<String, Encoding> encodings = new HashMap<>(plan.encodings());
    Set<String> fixed = work.fixed();
    List<Set<String>> groups = TensorGroups.of(plan.kernels()).members(plan.kernels());
    for (int i = 0; i < groups.size(); i++) {
      progress.at(TASK, i, groups.size());
      Set<String> group = groups.get(i);
      if (group.stream().noneMatch(fixed::contains)) {
        Encoding best = work.best(group);
        group.forEach(tensor -> encodings.put(tensor, best));
      }
    }
    progress.at(TASK, groups.size(), groups.size());
    return plan.withEncodings(encodings);
  }

  private Set<String> fixed() {
    Set<String> fixed = new HashSet<>(plan.imported().activations().keySet());
    for (FloatKernel kernel : plan.kernels()) {
      if (kernel instanceof FloatKernel.DeformableConvolution d) {
        d.inputs().subList(1, d.inputs().size()).forEach(t -> fixed.add(t.name()));
      }
    }
    return fixed;
  }

  /**
   * Shrinks the upper end of the range to the least error, then the lower one; both together where
   * there is no zero point.
   */
  private Encoding best(Set<String> group) {
    Encoding best = plan.encodings().get(group.iterator().next());
    double least = error(group, best);
    Range whole =
        new Range(best.dequantize(format.activationMin()), best.dequantize(format.activationMax()));
    boolean together = plan.options().activationRange() == ActivationRange.SYMMETRIC;
    double high = whole.max();
    for (int step = STEPS - 1; step > 0 && whole.max() > 0; step--) {
      double end = whole.max() * step / STEPS;
      Encoding tried =
          together
              ? Encoding.symmetric(new Range(0, end), format)
              : Encoding.of(new Range(whole.min(), end), format);
      double own = error(group, tried);
      if (own < least) {
        least = own;
        best = tried;
        high = end;
      }
    }
    for (int step = STEPS - 1; step > 0 && whole.min() < 0 && !together; step--) {
      Encoding tried = Encoding.of(new Range(whole.min() * step / STEPS, high), format);
      double own = error(group, tried);
      if (own < least) {
        least = own;
        best = tried;
      }
    }
    return best;
  }

  /** Squared errors over energies, of the outputs of all layers that compute with the group. */
  private double error(Set<String> group, Encoding encoding) {
    double sum = 0;
    boolean read = false;
    for (FloatKernel kernel : plan.kernels()) {
      boolean reads = kernel.inputs().stream().anyMatch(t -> group.contains(t.name()));
      if (reads && !group.contains(kernel.output().name())) {
        read = true;
        List<float[]> wanted = values.get(kernel.output().name());
        sum +=
            relative(
                wanted, all(p -> FloatExecutor.run(kernel, rounded(kernel, p, group, encoding))));
      }
    }
    if (read) {
      return sum;
    }
    for (String tensor : group) {
      List<float[]> real = values.get(tensor);
      sum += relative(real, all(p -> encoding.onGrid(real.get(p), format)));
    }
    return sum;
  }

  private List<float[]> rounded(
      FloatKernel kernel, int picture, Set<String> group, Encoding encoding) {
    List<float[]> inputs = new ArrayList<>();
    for (FloatTensor tensor : kernel.inputs()) {
      float[] real = values.get(tensor.name()).get(picture);
      inputs.add(group.contains(tensor.name()) ? encoding.onGrid(real, format) : real);
    }
    return inputs;
  }

  private static double relative(List<float[]> wanted, List<float[]> seen) {
    double energy = 0;
    double error = 0;
    for (int p = 0; p < wanted.size(); p++) {
      for (int i = 0; i < wanted.get(p).length; i++) {
        double real = wanted.get(p)[i];
        energy += real * real;
        error += (real - seen.get(p)[i]) * (real - seen.get(p)[i]);
      }
    }
    return energy == 0 ? error : error / energy;
  }

  private List<float[]> inputs(FloatKernel kernel, int picture) {
    return kernel.inputs().stream().map(t -> values.get(t.name()).get(picture)).toList();
  }

  private List<float[]> all(IntFunction<float[]> run) {
    return IntStream.range(0, pictures).parallel().mapToObj(run).toList();
  }
}
