package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** Chooses among plans by what they do to the network's outputs. */
final class Plans {
  /** Pictures that decide. */
  private static final int PICTURES = 32;

  /** Plans whose rounding is learned to decide between them. */
  private static final int FINALISTS = 2;

  private static final String TASK = "comparing ranges";

  private Plans() {}

  /**
   * A plan, and its weights.
   *
   * @param learned weights whose rounding was learned to choose the plan, by kernel; null if it was
   *     not
   */
  record Choice(Plan plan, Map<String, RoundedWeights> learned) {}

  /**
   * The plan of the criterion asked for; if that is to be found out, the plan whose emulation errs
   * least at the outputs. If rounding will be learned, that decides between the two plans that err
   * least with real weights: rounded to nearest, weights err so much more than ranges do that a
   * comparison with them says little.
   *
   * @param pictures what the accelerator reads of each picture; may be empty
   * @param learn if weights' rounding will be learned
   */
  static Choice best(
      Partition partition,
      Calibration calibration,
      QuantizerOptions options,
      ImportedQuantization imported,
      List<Map<String, float[]>> pictures,
      boolean learn,
      QuantizationProgress progress) {
    if (options.criterion() != Criterion.AUTO
        || pictures.isEmpty()
        || options.format() == NumberFormat.Q2_14) {
      return new Choice(plan(partition, calibration, options, imported, options.criterion()), null);
    }
    List<Plan> plans =
        Criterion.ofDistributions().stream()
            .map(criterion -> plan(partition, calibration, options, imported, criterion))
            .toList();
    Plan any = plans.get(0);
    List<Map<String, float[]>> some = pictures.subList(0, Math.min(PICTURES, pictures.size()));
    OutputError error = OutputError.against(any.kernels(), any.outputs(), some);
    Map<Plan, Double> errors = new IdentityHashMap<>();
    for (Plan plan : plans) {
      progress.at(TASK, errors.size(), plans.size());
      List<FloatKernel> kernels = learn ? plan.kernels() : plan.rounded(Map.of());
      errors.put(plan, error.of(kernels, plan.emulator()));
    }
    progress.at(TASK, plans.size(), plans.size());
    List<Plan> ranked = plans.stream().sorted(Comparator.comparing(errors::get)).toList();
    if (!learn) {
      return new Choice(ranked.get(0), null);
    }
    Choice best = null;
    double least = Double.POSITIVE_INFINITY;
    for (Plan plan : ranked.subList(0, FINALISTS)) {
      Map<String, RoundedWeights> learned = plan.learned(pictures, progress);
      double own = error.of(plan.rounded(learned), plan.emulator());
      if (own < least) {
        least = own;
        best = new Choice(plan, learned);
      }
    }
    return best;
  }

  private static Plan plan(
      Partition partition,
      Calibration calibration,
      QuantizerOptions options,
      ImportedQuantization imported,
      Criterion criterion) {
    boolean equalize = options.format() != NumberFormat.Q2_14 && imported.isEmpty();
    return Plan.of(
        partition,
        calibration.ranges(criterion, options.format()),
        equalize ? calibration.channels() : Map.of(),
        options,
        imported);
  }
}
