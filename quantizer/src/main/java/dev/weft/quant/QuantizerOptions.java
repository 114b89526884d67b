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
 * @param preprocessing travels with the model
 */
public record QuantizerOptions(
    NumberFormat format,
    Criterion criterion,
    Rounding rounding,
    Map<String, Integer> weightBits,
    Integer firstLastBits,
    long seed,
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
        Preprocessing.NONE);
  }

  public QuantizerOptions withCriterion(Criterion other) {
    return new QuantizerOptions(
        format, other, rounding, weightBits, firstLastBits, seed, preprocessing);
  }

  public QuantizerOptions withRounding(Rounding other) {
    return new QuantizerOptions(
        format, criterion, other, weightBits, firstLastBits, seed, preprocessing);
  }

  public QuantizerOptions withWeightBits(Map<String, Integer> other) {
    return new QuantizerOptions(
        format, criterion, rounding, other, firstLastBits, seed, preprocessing);
  }

  public QuantizerOptions withFirstLastBits(Integer other) {
    return new QuantizerOptions(
        format, criterion, rounding, weightBits, other, seed, preprocessing);
  }

  public QuantizerOptions withSeed(long other) {
    return new QuantizerOptions(
        format, criterion, rounding, weightBits, firstLastBits, other, preprocessing);
  }

  public QuantizerOptions withPreprocessing(Preprocessing other) {
    return new QuantizerOptions(
        format, criterion, rounding, weightBits, firstLastBits, seed, other);
  }
}
