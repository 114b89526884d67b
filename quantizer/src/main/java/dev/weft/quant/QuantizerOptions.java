package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.Preprocessing;
import java.util.Map;

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
    return new QuantizerOptions(
        format,
        other,
        rounding,
        weightBits,
        firstLastBits,
        seed,
        weightScales,
        activationRange,
        preprocessing);
  }

  public QuantizerOptions withRounding(Rounding other) {
    return new QuantizerOptions(
        format,
        criterion,
        other,
        weightBits,
        firstLastBits,
        seed,
        weightScales,
        activationRange,
        preprocessing);
  }

  public QuantizerOptions withWeightBits(Map<String, Integer> other) {
    return new QuantizerOptions(
        format,
        criterion,
        rounding,
        other,
        firstLastBits,
        seed,
        weightScales,
        activationRange,
        preprocessing);
  }

  public QuantizerOptions withFirstLastBits(Integer other) {
    return new QuantizerOptions(
        format,
        criterion,
        rounding,
        weightBits,
        other,
        seed,
        weightScales,
        activationRange,
        preprocessing);
  }

  public QuantizerOptions withSeed(long other) {
    return new QuantizerOptions(
        format,
        criterion,
        rounding,
        weightBits,
        firstLastBits,
        other,
        weightScales,
        activationRange,
        preprocessing);
  }

  public QuantizerOptions withWeightScales(WeightScales other) {
    return new QuantizerOptions(
        format,
        criterion,
        rounding,
        weightBits,
        firstLastBits,
        seed,
        other,
        activationRange,
        preprocessing);
  }

  public QuantizerOptions withActivationRange(ActivationRange other) {
    return new QuantizerOptions(
        format,
        criterion,
        rounding,
        weightBits,
        firstLastBits,
        seed,
        weightScales,
        other,
        preprocessing);
  }

  public QuantizerOptions withPreprocessing(Preprocessing other) {
    return new QuantizerOptions(
        format,
        criterion,
        rounding,
        weightBits,
        firstLastBits,
        seed,
        weightScales,
        activationRange,
        other);
  }
}
