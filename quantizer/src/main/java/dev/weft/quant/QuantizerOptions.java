package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.Preprocessing;
import java.util.Map;
import java.util.function.Consumer;

/**
 * What the caller may choose.
 *
 * @param criterion how activation ranges are chosen
 * @param rounding how weights become integers; learning needs pictures, without which each goes to
 *     the nearest
 * @param weightBits bits of a layer's weights by kernel name, where they differ from the format's;
 *     w4a8 allows 8
 * @param firstLastBits bits of the first and last layers' weights; null: those of the format, but 8
 *     for the first in w4a8
 * @param seed of all that is drawn at random
 * @param weightScales one scale an output channel or one a layer
 * @param activationRange whether 8-bit activations have a zero point
 * @param preprocessing travels with the model
 */
public record QuantizerOptions(
    NumberFormat format,
    Criterion criterion,
    Rounding rounding,
    Map<String, Integer> weightBits,
    Integer firstLastBits,
    long seed,
    WeightScales weightScales,
    ActivationRange activationRange,
    Preprocessing preprocessing) {

  public QuantizerOptions {
    weightBits = Map.copyOf(weightBits);
  }

  /**
   * The defaults for a format. With channels equalized and weights' mean errors taken back, whole
   * ranges and nearest weights lose least with 8 bits on the models at hand; 4 bits need learning.
   */
  public static QuantizerOptions of(NumberFormat format) {
    boolean narrow = format == NumberFormat.W4A8;
    return new QuantizerOptions(
        format,
        narrow ? Criterion.AUTO : Criterion.MIN_MAX,
        narrow ? Rounding.AUTO : Rounding.NEAREST,
        Map.of(),
        null,
        1,
        WeightScales.PER_CHANNEL,
        ActivationRange.ASYMMETRIC,
        Preprocessing.NONE);
  }

  public QuantizerOptions withCriterion(Criterion other) {
    return changed(draft -> draft.criterion = other);
  }

  public QuantizerOptions withRounding(Rounding other) {
    return changed(draft -> draft.rounding = other);
  }

  public QuantizerOptions withWeightBits(Map<String, Integer> other) {
    return changed(draft -> draft.weightBits = other);
  }

  public QuantizerOptions withFirstLastBits(Integer other) {
    return changed(draft -> draft.firstLastBits = other);
  }

  public QuantizerOptions withSeed(long other) {
    return changed(draft -> draft.seed = other);
  }

  public QuantizerOptions withWeightScales(WeightScales other) {
    return changed(draft -> draft.weightScales = other);
  }

  public QuantizerOptions withActivationRange(ActivationRange other) {
    return changed(draft -> draft.activationRange = other);
  }

  public QuantizerOptions withPreprocessing(Preprocessing other) {
    return changed(draft -> draft.preprocessing = other);
  }

  private QuantizerOptions changed(Consumer<Draft> change) {
    Draft draft = new Draft(this);
    change.accept(draft);
    return draft.options();
  }

  /** Options of which one is about to change. */
  private static final class Draft {
    private final NumberFormat format;
    private Criterion criterion;
    private Rounding rounding;
    private Map<String, Integer> weightBits;
    private Integer firstLastBits;
    private long seed;
    private WeightScales weightScales;
    private ActivationRange activationRange;
    private Preprocessing preprocessing;

    private Draft(QuantizerOptions start) {
      format = start.format;
      criterion = start.criterion;
      rounding = start.rounding;
      weightBits = start.weightBits;
      firstLastBits = start.firstLastBits;
      seed = start.seed;
      weightScales = start.weightScales;
      activationRange = start.activationRange;
      preprocessing = start.preprocessing;
    }

    private QuantizerOptions options() {
      return new QuantizerOptions(
          format,
          criterion,
          rounding,
          weightBits,
          firstLastBits,
          seed,
          weightScales,
          activationRange,
          preprocessing);
    }
  }
}
