package dev.weft.quant;

import java.util.Arrays;
import java.util.Locale;

/** How weights become integers. */
public enum Rounding {
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
  public String label() {
    return label;
  }

  /** The way with this label; the error lists the choices. */
  public static Rounding of(String label) {
    return Arrays.stream(values())
        .filter(r -> r.label.equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown rounding '"
                        + label
                        + "', expected one of "
                        + Arrays.stream(values()).map(Rounding::label).toList()));
  }
}
