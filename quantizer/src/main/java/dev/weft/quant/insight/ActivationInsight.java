package dev.weft.quant.insight;

/**
 * A tensor of activations as integers, what the float network gives being rounded.
 *
 * @param min smallest value seen
 * @param max largest value seen
 * @param low real value of the smallest integer
 * @param high real value of the largest one
 * @param decibels signal-to-quantization-noise ratio of clipping and rounding; null if nothing errs
 * @param clipped share of the values that are more than half a step beyond that range
 */
public record ActivationInsight(
    int bits,
    double min,
    double max,
    double low,
    double high,
    double scale,
    int zeroPoint,
    Double decibels,
    double clipped,
    Distribution distribution) {}
