package dev.weft.quant;

import dev.weft.hw.arch.Labelled;
import java.util.Locale;

/** How many scales a layer's weights have; they have no zero point. */
public enum WeightScales implements Labelled {
  /** One an output channel. */
  PER_CHANNEL("channel"),
  /** One for all. */
  PER_TENSOR("tensor");

  private final String label;

  WeightScales(String label) {
    this.label = label;
  }

  /** The name used on the command line. */
  @Override
  public String label() {
    return label;
  }

  /** The choice with this label; the error lists the choices. */
  public static WeightScales of(String label) {
    if (label.toLowerCase(Locale.ROOT).equals("asymmetric")) {
      throw new IllegalArgumentException(
          "weights cannot be asymmetric: a zero point of theirs would need the sum of the"
              + " activations in each window, which the array does not make; expected channel or"
              + " tensor");
    }
    return Labelled.inAnyCase(WeightScales.class, "scales of weights", label);
  }
}
