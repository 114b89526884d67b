package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import java.util.Comparator;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Chooses among plans by what they do to the network's outputs. Errors that are not numbers, of
 * networks that overflow, count as the largest; among equals the first criterion wins.
 */
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
   * @param learned weights whose rounding was learned, by kernel; empty if it was not
   */
  record Choice(Plan plan, Map<String, RoundedWeights> learned) {}

  /**
   * The plan of the criterion asked for, alone; if that is to be found out, those whose emulation
   * errs least at the outputs, the best first. If rounding will be learned these are two, ranked
   * with real weights: rounded to nearest, weights err so much more than ranges do that a
   * comparison with them says little.
   *
   * @param pictures what the accelerator reads of each picture; may be empty
   * @param learn if weights' rounding will be learned
   */
  static List<Plan> finalists(
      Partition partition,
      Calibration calibration,
      QuantizerOptions options,
      ImportedQuantization imported,
      List<Map<String, float[]>> pictures,
      boolean learn,
      QuantizationProgress progress) {
    boolean whole = options.format() == NumberFormat.Q2_14;
    boolean auto = options.criterion() == Criterion.AUTO;
    if (whole || !auto || pictures.isEmpty()) {
      Criterion criterion = whole || auto ? Criterion.MIN_MAX : options.criterion();
      Plan only = plan(partition, calibration, options, imported, criterion);
      return List.of(
          criterion == Criterion.OUTPUT_ERROR
              ? OutputErrorCriterion.refine(only, required(pictures), progress)
              : only);
    }
    List<Plan> plans =
        Criterion.ofDistributions().stream()
            .map(criterion -> plan(partition, calibration, options, imported, criterion))
            .toList();
    OutputError error = error(plans.get(0), pictures);
    Map<Plan, Double> errors = new IdentityHashMap<>();
    for (Plan plan : plans) {
      progress.at(TASK, errors.size(), plans.size());
      List<FloatKernel> kernels = learn ? plan.kernels() : plan.rounded(Map.of());
      errors.put(plan, error.of(kernels, plan.emulator()));
    }
    progress.at(TASK, plans.size(), plans.size());
    return plans.stream()
        .sorted(Comparator.comparing(errors::get))
        .limit(learn ? FINALISTS : 1)
        .toList();
  }

  /**
   * Learns the weights of each plan, and takes the plan that errs least with them.
   *
   * @param pictures what the accelerator reads of each picture; not empty
   */
  static Choice learned(
      List<Plan> finalists, List<Map<String, float[]>> pictures, QuantizationProgress progress) {
    if (finalists.size() == 1) {
      Plan only = finalists.get(0);
      return new Choice(only, only.learned(pictures, progress));
    }
    OutputError error = error(finalists.get(0), pictures);
    Choice best = null;
    double least = Double.NaN;
    for (Plan plan : finalists) {
      Map<String, RoundedWeights> learned = plan.learned(pictures, progress);
      double own = error.of(plan.rounded(learned), plan.emulator());
      if (best == null || Double.compare(own, least) < 0) {
        least = own;
        best = new Choice(plan, learned);
      }
    }
    return best;
  }

  private static List<Map<String, float[]>> required(List<Map<String, float[]>> pictures) {
    if (pictures.isEmpty()) {
      throw new IllegalArgumentException(
          "criterion "
              + Criterion.OUTPUT_ERROR.label()
              + " needs at least "
              + Quantizer.LEAST_TO_LEARN
              + " calibration pictures that reach the accelerator");
    }
    return pictures;
  }

  private static OutputError error(Plan any, List<Map<String, float[]>> pictures) {
    List<Map<String, float[]>> some = pictures.subList(0, Math.min(PICTURES, pictures.size()));
    return OutputError.against(any.kernels(), any.outputs(), some);
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
        options.withCriterion(criterion),
        imported);
  }
}
