package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/**
 * Which layers get 8 bits where not all can: an integer program as in HAWQ-V3 (Yao et al. 2021),
 * that keeps the sum of the layers' sensitivities least under a limit on cost. A layer's
 * sensitivity is what the network's output error grows by when this layer alone has 4 bits, with
 * weights learned for that.
 */
final class MixedPrecision {
  /** Pictures by which sensitivities are measured. */
  private static final int PICTURES = 64;

  /** Programs that are solved again, with less to spend, where costs do not simply add up. */
  private static final int ATTEMPTS = 6;

  static {
    // The library would greet on standard output, which is the command's.
    System.setProperty("shut.up.ojAlgo", "true");
  }

  private static final int NARROW = 4;
  private static final int WIDE = 8;
  private static final String TASK = "sensitivity";

  private final Plan plan;
  private final List<FloatKernel> layers;
  private final ToDoubleFunction<Map<String, Integer>> cost;

  /**
   * @param plan its own widths do not matter, but for layers that the caller gave one
   * @param cost of the network with so many bits, by layer
   */
  MixedPrecision(Plan plan, ToDoubleFunction<Map<String, Integer>> cost) {
    this.plan = plan;
    this.cost = cost;
    layers =
        plan.kernels().stream()
            .filter(k -> RoundingLearner.layer(k) != null)
            .filter(k -> !plan.options().weightBits().containsKey(k.name()))
            .toList();
  }

  /**
   * The widths of all layers that are free.
   *
   * @param pictures what the accelerator reads
   */
  Map<String, Integer> choose(
      Budget budget, List<Map<String, float[]>> pictures, QuantizationProgress progress) {
    double[] sensitivity =
        sensitivity(pictures.subList(0, Math.min(PICTURES, pictures.size())), progress);
    double least = cost.applyAsDouble(all(NARROW));
    double[] added = new double[layers.size()];
    for (int i = 0; i < added.length; i++) {
      Map<String, Integer> one = all(NARROW);
      one.put(layers.get(i).name(), WIDE);
      added[i] = cost.applyAsDouble(one) - least;
    }
    double limit =
        budget.relative() ? budget.limit() * cost.applyAsDouble(all(WIDE)) : budget.limit();
    if (least > limit) {
      throw new IllegalArgumentException(
          String.format(
              "with 4 bits throughout the model takes %.6g %s, more than the limit of %.6g",
              least, budget.unit(), limit));
    }
    double room = limit - least;
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      Map<String, Integer> widths = widths(solve(sensitivity, added, room));
      double excess = cost.applyAsDouble(widths) - limit;
      if (excess <= 0) {
        return widths;
      }
      room = Math.max(0, room - excess);
    }
    return all(NARROW);
  }

  /**
   * The integer program: which of the layers get 8 bits.
   *
   * @param gain of each layer that does
   * @param added cost of each
   * @param room for the costs together
   */
  static boolean[] solve(double[] gain, double[] added, double room) {
    double largest = Math.max(Arrays.stream(gain).max().orElse(0), Double.MIN_NORMAL);
    double most = Math.max(Arrays.stream(added).map(Math::abs).max().orElse(0), Double.MIN_NORMAL);
    ExpressionsBasedModel model = new ExpressionsBasedModel();
    Expression spent = model.newExpression("cost").upper(room / most);
    for (int i = 0; i < gain.length; i++) {
      // 8 bits never do harm, however the measurement scatters.
      Variable wide =
          model.newVariable("layer " + i).binary().weight(Math.max(0, gain[i]) / largest);
      spent.set(wide, added[i] / most);
    }
    Optimisation.Result result = model.maximise();
    boolean[] wide = new boolean[gain.length];
    for (int i = 0; i < wide.length; i++) {
      wide[i] = result.getState().isFeasible() && result.doubleValue(i) > 0.5;
    }
    return wide;
  }

  private double[] sensitivity(List<Map<String, float[]>> pictures, QuantizationProgress progress) {
    OutputError error = OutputError.against(plan.kernels(), plan.outputs(), pictures);
    Plan wide = plan.withWidths(all(WIDE));
    Plan narrow = plan.withWidths(all(NARROW));
    Map<String, RoundedWeights> learned = narrow.learnedApart(wide, pictures, progress);
    List<FloatKernel> base = wide.rounded(Map.of());
    double least = error.of(base, plan.emulator());
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < base.size(); i++) {
      index.put(base.get(i).name(), i);
    }
    double[] sensitivity = new double[layers.size()];
    for (int i = 0; i < sensitivity.length; i++) {
      progress.at(TASK, i, sensitivity.length);
      String name = layers.get(i).name();
      FloatKernel[] changed = base.toArray(FloatKernel[]::new);
      changed[index.get(name)] =
          RoundingLearner.withWeights(
              layers.get(i),
              narrow
                  .emitter(learned)
                  .convolutions()
                  .rounded(RoundingLearner.layer(layers.get(i)), NARROW));
      sensitivity[i] = error.of(List.of(changed), plan.emulator()) - least;
    }
    progress.at(TASK, sensitivity.length, sensitivity.length);
    return sensitivity;
  }

  private Map<String, Integer> all(int bits) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    layers.forEach(k -> widths.put(k.name(), bits));
    return widths;
  }

  private Map<String, Integer> widths(boolean[] wide) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    for (int i = 0; i < wide.length; i++) {
      widths.put(layers.get(i).name(), wide[i] ? WIDE : NARROW);
    }
    return widths;
  }
}
