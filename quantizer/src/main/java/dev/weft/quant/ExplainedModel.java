package dev.weft.quant;

import dev.weft.quant.insight.LayerInsight;
import dev.weft.quant.insight.Widening;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.List;

/**
 * A quantized model, and what quantizing did to it.
 *
 * @param criterion by which activation ranges were chosen
 * @param learned whether weights' rounding was learned
 * @param pictures that calibrated
 * @param error squared error of the network's outputs over their variance
 * @param layers in order, inputs first
 * @param widenings which layers' weights would gain most by being wider, the most first
 * @param variants the network from 4 bits throughout to 8, widened in that order; empty in formats
 *     with one width
 */
public record ExplainedModel(
    QuantizedModel model,
    Criterion criterion,
    boolean learned,
    int pictures,
    double error,
    List<LayerInsight> layers,
    List<Widening> widenings,
    List<Variant> variants) {

  /**
   * The network with other widths.
   *
   * @param widened layers that have 8 bits, in the order of their gain; all others have 4
   * @param bytes of its weights
   * @param error as that of the model
   */
  public record Variant(List<String> widened, QuantizedModel model, double bytes, double error) {}
}
