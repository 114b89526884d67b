package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import java.util.Arrays;
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
 * that keeps the sum of the layers' {@link Sensitivity} least under a limit on cost.
 */
final class MixedPrecision {
  /** Programs that are solved again, with less to spend, where costs do not simply add up. */
  private static final int ATTEMPTS = 6;

  static {
    // The library would greet on standard output, which is the command's.
    System.setProperty("shut.up.ojAlgo", "true");
  }

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
            .filter(FloatKernel.Layer.class::isInstance)
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
    Map<String, Double> growth = Sensitivity.of(plan, true, pictures, progress);
    double[] sensitivity = layers.stream().mapToDouble(k -> growth.get(k.name())).toArray();
    double least = cost.applyAsDouble(all(WeightWidths.NARROW));
    double[] added = new double[layers.size()];
    for (int i = 0; i < added.length; i++) {
      Map<String, Integer> one = all(WeightWidths.NARROW);
      one.put(layers.get(i).name(), WeightWidths.WIDE);
      added[i] = cost.applyAsDouble(one) - least;
    }
    double limit =
        budget.relative()
            ? budget.limit() * cost.applyAsDouble(all(WeightWidths.WIDE))
            : budget.limit();
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
    return all(WeightWidths.NARROW);
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

  private Map<String, Integer> all(int bits) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    layers.forEach(k -> widths.put(k.name(), bits));
    return widths;
  }

  private Map<String, Integer> widths(boolean[] wide) {
    Map<String, Integer> widths = new LinkedHashMap<>();
    for (int i = 0; i < wide.length; i++) {
      widths.put(layers.get(i).name(), wide[i] ? WeightWidths.WIDE : WeightWidths.NARROW);
    }
    return widths;
  }
}
