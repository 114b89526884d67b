package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/**
 * What each layer's narrow weights do to the network's outputs: the growth of their error when this
 * layer alone has them, all others being wide. Where widths can be chosen narrow is 4 bits and wide
 * 8; in formats with one width narrow are the weights as they are, and wide real ones.
 */
final class Sensitivity {
  /** Pictures by which it is measured. */
  private static final int PICTURES = 64;

  private static final String TASK = "sensitivity";

  private Sensitivity() {}

  /**
   * Of each layer with weights, in the network's order.
   *
   * @param plan its own widths do not matter where widths can be chosen
   * @param learn whether 4-bit weights are learned for the purpose, each behind wide layers
   * @param pictures what the accelerator reads of each; the first ones are used
   */
  static Map<String, Double> of(
      Plan plan,
      boolean learn,
      List<Map<String, float[]>> pictures,
      QuantizationProgress progress) {
    List<Map<String, float[]>> some = pictures.subList(0, Math.min(PICTURES, pictures.size()));
    boolean widths = plan.options().format() == NumberFormat.W4A8;
    Plan wide = widths ? plan.withWidths(all(plan, WeightWidths.WIDE)) : plan;
    Plan narrow = widths ? plan.withWidths(all(plan, WeightWidths.NARROW)) : plan;
    Map<String, RoundedWeights> learned =
        !learn
            ? Map.of()
            : widths ? narrow.learnedApart(wide, some, progress) : narrow.learned(some, progress);
    List<FloatKernel> base = widths ? wide.rounded(Map.of()) : plan.kernels();
    List<FloatKernel> rounded = narrow.rounded(learned);
    OutputError error = OutputError.against(plan.kernels(), plan.outputs(), some);
    double least = error.of(base, plan.emulator());
    Map<String, Double> growth = new LinkedHashMap<>();
    for (int i = 0; i < base.size(); i++) {
      progress.at(TASK, i, base.size());
      if (base.get(i) instanceof FloatKernel.Layer) {
        List<FloatKernel> changed = new ArrayList<>(base);
        changed.set(i, rounded.get(i));
        growth.put(base.get(i).name(), error.of(changed, plan.emulator()) - least);
      }
    }
    progress.at(TASK, base.size(), base.size());
    return growth;
  }

  private static Map<String, Integer> all(Plan plan, int bits) {
    return plan.kernels().stream()
        .filter(FloatKernel.Layer.class::isInstance)
        .collect(Collectors.toMap(FloatKernel::name, k -> bits));
  }
}
