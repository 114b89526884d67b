package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.Preprocessing;
import java.util.Map;

/**
 * What the caller may choose.
 *
 * @param criterion how activation ranges are chosen
 * @param weightBits bits of a layer's weights by kernel name, where they differ from the format's;
 *     w4a8 allows 8
 * @param preprocessing travels with the model
 */
public record QuantizerOptions(
    NumberFormat format,
    Criterion criterion,
    Map<String, Integer> weightBits,
    Preprocessing preprocessing) {

  public QuantizerOptions {
    weightBits = Map.copyOf(weightBits);
  }

  /**
   * The defaults for a format. With channels equalized and weights' mean errors taken back, whole
   * ranges lose least on the models at hand: clipping costs more than finer steps give.
   */
  public static QuantizerOptions of(NumberFormat format) {
    return new QuantizerOptions(format, Criterion.MIN_MAX, Map.of(), Preprocessing.NONE);
  }

  public QuantizerOptions withCriterion(Criterion other) {
    return new QuantizerOptions(format, other, weightBits, preprocessing);
  }

  public QuantizerOptions withWeightBits(Map<String, Integer> other) {
    return new QuantizerOptions(format, criterion, other, preprocessing);
  }

  public QuantizerOptions withPreprocessing(Preprocessing other) {
    return new QuantizerOptions(format, criterion, weightBits, other);
  }
}
