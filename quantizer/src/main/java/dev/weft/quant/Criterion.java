package dev.weft.quant;

import dev.weft.hw.arch.Labelled;
import java.util.List;

/** How a tensor's range is chosen from the values seen in calibration. */
public enum Criterion implements Labelled {
  /** All values seen. */
  MIN_MAX("min-max"),
  /** Leaves out 0.01 % of the values at either end. */
  PERCENTILE("percentile"),
  /** The range with the least mean square error of clipping and rounding together. */
  MEAN_SQUARE_ERROR("mse"),
  /** The range whose integers keep most of the values' distribution (Kullback-Leibler). */
  KL_DIVERGENCE("kl"),
  /** The share of the whole range with which the layers that read the tensor err least. */
  OUTPUT_ERROR("output"),
  /**
   * Whichever of the first four lets the network's outputs err least on the calibration pictures;
   * min-max where they are too few.
   */
  AUTO("auto");

  private final String label;

  Criterion(String label) {
    this.label = label;
  }

  /** Those that look at a tensor's distribution alone. */
  static List<Criterion> ofDistributions() {
    return List.of(MIN_MAX, PERCENTILE, MEAN_SQUARE_ERROR, KL_DIVERGENCE);
  }

  /** The name used on the command line. */
  @Override
  public String label() {
    return label;
  }

  /** The criterion with this label; the error lists the choices. */
  public static Criterion of(String label) {
    return Labelled.inAnyCase(Criterion.class, "calibration criterion", label);
  }
}
