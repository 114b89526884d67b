package dev.weft.quant;

import dev.weft.hw.arch.Labelled;

/** How weights become integers. */
public enum Rounding implements Labelled {
  /** Each to the nearest integer. */
  NEAREST("nearest"),
  /** All of a layer together, so that its output errs least on the calibration pictures. */
  LEARNED("learned"),
  /** Learned where there are pictures enough to learn from, else nearest. */
  AUTO("auto");

  private final String label;

  Rounding(String label) {
    this.label = label;
  }

  /** The name used on the command line. */
  @Override
  public String label() {
    return label;
  }

  /** The way with this label; the error lists the choices. */
  public static Rounding of(String label) {
    return Labelled.inAnyCase(Rounding.class, "rounding", label);
  }
}
