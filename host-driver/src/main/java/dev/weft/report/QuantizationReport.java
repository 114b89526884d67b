package dev.weft.report;

import dev.weft.quant.insight.LayerInsight;
import dev.weft.quant.insight.Widening;
import java.util.List;

/**
 * What quantizing did to a network, layer by layer, and what other widths of weights would bring.
 *
 * @param format of the numbers
 * @param criterion by which activation ranges were chosen
 * @param rounding {@code learned} or {@code nearest}
 * @param pictures that calibrated
 * @param layers in order, the network's inputs first
 * @param widenings which layer's weights would gain most by being wider, the most first
 * @param own this network
 * @param sizes the same with other widths, from 4 bits throughout to 8; empty in formats with one
 * @param accuracy how it was measured; null if no labelled data was given
 */
public record QuantizationReport(
    String model,
    String format,
    String criterion,
    String rounding,
    int pictures,
    List<LayerInsight> layers,
    List<Widening> widenings,
    Size own,
    List<Size> sizes,
    Measure accuracy) {

  /**
   * A network with certain widths.
   *
   * @param widened layers with 8 bits in the order of their gain, all others having 4; null for the
   *     network reported on
   * @param bytes of its weights
   * @param error squared error of its outputs on calibration pictures over their variance
   * @param decibels of its outputs' signal over that error; null if nothing errs
   * @param accuracy 0 to 1; null if not measured
   */
  public record Size(
      List<String> widened, double bytes, double error, Double decibels, Double accuracy) {}

  /**
   * A measurement of accuracy.
   *
   * @param name {@code top-1} or {@code AP50}
   * @param images labelled ones
   * @param onFloat the float network's accuracy
   */
  public record Measure(String name, int images, double onFloat) {}

  /** The layer to widen first: of those still narrow the one that gains most; null if none does. */
  public Widening first() {
    return widenings.stream()
        .filter(w -> w.widerBits() != null && w.bits() < w.widerBits() && w.gain() > 0)
        .findFirst()
        .orElse(null);
  }

  /** A layer's part of what narrow weights cost, summed over the layers that they cost anything. */
  public double share(Widening w) {
    double sum = widenings.stream().mapToDouble(v -> Math.max(0, v.gain())).sum();
    return sum == 0 ? 0 : Math.max(0, w.gain()) / sum;
  }
}
