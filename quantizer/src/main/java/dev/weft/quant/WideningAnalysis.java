package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.quant.insight.Widening;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;

/**
 * Which layers' weights would gain most by being wider, by their {@link Sensitivity}; in w4a8 the
 * network is widened layer by layer in that order, from 4 bits throughout to 8, weights being
 * rounded anew for each width as the quantizer would.
 */
final class WideningAnalysis {
  private static final int PICTURES = 32;

  /** Networks after the first, at most: with more layers, several are widened at once. */
  private static final int STEPS = 8;

  private final Plan plan;
  private final Map<String, RoundedWeights> learned;
  private final List<Map<String, float[]>> pictures;
  private final boolean learn;
  private final BiFunction<Plan, Map<String, RoundedWeights>, QuantizedModel> model;
  private final OutputError error;
  private final List<FloatKernel.Layer> layers;

  /**
   * @param pictures what the accelerator reads of each
   * @param learn whether weights are learned
   * @param model of a plan with weights
   */
  WideningAnalysis(
      Plan plan,
      Map<String, RoundedWeights> learned,
      List<Map<String, float[]>> pictures,
      boolean learn,
      BiFunction<Plan, Map<String, RoundedWeights>, QuantizedModel> model) {
    this.plan = plan;
    this.learned = learned;
    this.pictures = pictures;
    this.learn = learn;
    this.model = model;
    error =
        OutputError.against(
            plan.kernels(),
            plan.outputs(),
            pictures.subList(0, Math.min(PICTURES, pictures.size())));
    layers =
        plan.kernels().stream()
            .filter(FloatKernel.Layer.class::isInstance)
            .map(FloatKernel.Layer.class::cast)
            .toList();
  }

  /**
   * What was found.
   *
   * @param error of the network's outputs as it is, over their variance
   * @param ranked layers, the most gain first
   * @param variants from 4 bits throughout to 8; empty in formats with one width
   */
  record Result(double error, List<Widening> ranked, List<ExplainedModel.Variant> variants) {}

  Result run(QuantizationProgress progress) {
    double own = error.of(plan.rounded(learned), plan.emulator());
    Map<String, Double> gains = Sensitivity.of(plan, learn, pictures, progress);
    List<Widening> ranked =
        layers.stream()
            .map(k -> widening(k, gains.get(k.name())))
            .sorted(Comparator.comparingDouble(Widening::gain).reversed())
            .toList();
    if (!widths()) {
      return new Result(own, ranked, List.of());
    }
    List<ExplainedModel.Variant> variants = new ArrayList<>();
    int steps = Math.min(STEPS, ranked.size());
    for (int step = 0; step <= steps; step++) {
      int count = ranked.size() * step / steps;
      String part = "size " + (step + 1) + " of " + (steps + 1) + ", ";
      variants.add(
          variant(
              ranked.stream().map(Widening::layer).toList(),
              count,
              (task, done, total) -> progress.at(part + task, done, total)));
    }
    return new Result(own, ranked, variants);
  }

  private boolean widths() {
    return plan.options().format() == NumberFormat.W4A8;
  }

  private Widening widening(FloatKernel.Layer layer, double gain) {
    int bits = plan.widths().of(layer);
    if (!widths()) {
      return new Widening(layer.name(), bits, null, gain, null);
    }
    double added = layer.weights().length * (WeightWidths.WIDE - WeightWidths.NARROW) / 8.0;
    return new Widening(layer.name(), bits, WeightWidths.WIDE, gain, added);
  }

  /** The network with 8 bits in the first of the layers, and 4 in all others. */
  private ExplainedModel.Variant variant(
      List<String> order, int wide, QuantizationProgress progress) {
    List<String> widened = order.subList(0, wide);
    Plan own =
        plan.withWidths(
            order.stream()
                .collect(
                    Collectors.toMap(
                        n -> n,
                        n -> widened.contains(n) ? WeightWidths.WIDE : WeightWidths.NARROW)));
    Map<String, RoundedWeights> weights = learn ? own.learned(pictures, progress) : Map.of();
    QuantizedModel integers = model.apply(own, weights);
    return new ExplainedModel.Variant(
        widened, integers, Budget.bytes(integers), error.of(own.rounded(weights), own.emulator()));
  }
}
