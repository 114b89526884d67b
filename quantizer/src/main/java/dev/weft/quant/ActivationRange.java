package dev.weft.quant;

import dev.weft.hw.arch.Labelled;

/** Where the integers of 8-bit activations lie around zero; 16-bit ones are always symmetric. */
public enum ActivationRange implements Labelled {
  /** A zero point lets them cover the tensor's range and nothing else. */
  ASYMMETRIC("asymmetric"),
  /** Zero is the integer zero: half of them is lost where no value is negative. */
  SYMMETRIC("symmetric");

  private final String label;

  ActivationRange(String label) {
    this.label = label;
  }

  /** The name used on the command line. */
  @Override
  public String label() {
    return label;
  }

  /** The choice with this label; the error lists the choices. */
  public static ActivationRange of(String label) {
    return Labelled.inAnyCase(ActivationRange.class, "activation range", label);
  }
}
