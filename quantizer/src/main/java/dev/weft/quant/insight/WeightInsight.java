package dev.weft.quant.insight;

/**
 * A layer's weights as integers.
 *
 * @param min smallest real weight
 * @param max largest real weight
 * @param smallestScale of the output channels' scales
 * @param largestScale of them
 * @param limit largest magnitude of an integer
 * @param decibels signal-to-quantization-noise ratio; null if nothing errs
 * @param clipped share of the weights that are beyond the largest integer
 * @param distribution of the real weights in steps: each over its channel's scale
 */
public record WeightInsight(
    int bits,
    double min,
    double max,
    double smallestScale,
    double largestScale,
    int limit,
    Double decibels,
    double clipped,
    Distribution distribution) {}
