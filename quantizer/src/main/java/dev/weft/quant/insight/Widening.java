package dev.weft.quant.insight;

/**
 * What wider weights of one layer would bring.
 *
 * @param bits of its weights now
 * @param widerBits that are compared with; null: real weights, since the format has no wider ones
 * @param gain growth of the network's output error when this layer alone has narrow weights (4 bits
 *     where widths can be chosen, else those it has), all others being wide; may be below zero
 * @param addedBytes that the wider weights take; null with real weights
 */
public record Widening(String layer, int bits, Integer widerBits, double gain, Double addedBytes) {}
