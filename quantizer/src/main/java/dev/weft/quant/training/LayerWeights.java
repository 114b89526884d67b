package dev.weft.quant.training;

/**
 * A layer's numbers while they are trained.
 *
 * @param weights real, in the kernel's order
 * @param scale of the integers, per output channel; empty where weights stay real
 * @param bias real, per output channel
 */
public record LayerWeights(double[] weights, double[] scale, double[] bias) {}
