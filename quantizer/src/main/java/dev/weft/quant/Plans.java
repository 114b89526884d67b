package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import java.util.List;
import java.util.Map;

/** Chooses among plans by what they do to the network's outputs. */
final class Plans {
  /** Pictures that decide. */
  private static final int PICTURES = 32;

  private static final String TASK = "comparing ranges";

  private Plans() {}

  /**
   * The plan of the criterion asked for; if that is to be found out, the plan whose emulation errs
   * least at the outputs: with weights rounded to nearest, or with real ones if their rounding is
   * still to be learned, as that makes good most of what rounding to nearest does, and more of it
   * than the criteria differ by.
   *
   * @param pictures what the accelerator reads of each picture; may be empty
   * @param learn if weights' rounding will be learned
   */
  static Plan best(
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
      return plan(partition, calibration, options, imported, options.criterion());
    }
    List<Map<String, float[]>> some = pictures.subList(0, Math.min(PICTURES, pictures.size()));
    OutputError error = null;
    Plan best = null;
    double least = Double.POSITIVE_INFINITY;
    List<Criterion> choices = Criterion.ofDistributions();
    for (int i = 0; i < choices.size(); i++) {
      progress.at(TASK, i, choices.size());
      Plan plan = plan(partition, calibration, options, imported, choices.get(i));
      error = error == null ? OutputError.against(plan.kernels(), plan.outputs(), some) : error;
      double own = error.of(learn ? plan.kernels() : plan.rounded(Map.of()), plan.emulator());
      if (own < least) {
        least = own;
        best = plan;
      }
    }
    progress.at(TASK, choices.size(), choices.size());
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
