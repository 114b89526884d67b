package dev.weft.quant.insight;

/**
 * What quantization did to one layer.
 *
 * @param weights null where there are none
 * @param output the tensor it makes
 * @param ownDecibels the layer's output against the float layer's, both reading what the float
 *     network gives: what its weights and its output's rounding add; null if nothing errs
 * @param networkDecibels the same reading what the quantized layers before it give: all that was
 *     lost so far; null if nothing errs
 */
public record LayerInsight(
    String name,
    String operator,
    WeightInsight weights,
    ActivationInsight output,
    Double ownDecibels,
    Double networkDecibels) {}
