package dev.weft.quant;

import java.util.Arrays;
import java.util.Locale;

/** Where the integers of 8-bit activations lie around zero; 16-bit ones are always symmetric. */
public enum ActivationRange {
  /** A zero point lets them cover the tensor's range and nothing else. */
  ASYMMETRIC("asymmetric"),
  /** Zero is the integer zero: half of them is lost where no value is negative. */
  SYMMETRIC("symmetric");

  private final String label;

  ActivationRange(String label) {
    this.label = label;
  }

  /** The name used on the command line. */
  public String label() {
    return label;
  }

  /** The choice with this label; the error lists the choices. */
  public static ActivationRange of(String label) {
    return Arrays.stream(values())
        .filter(r -> r.label.equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown activation range '"
                        + label
                        + "', expected one of "
                        + Arrays.stream(values()).map(ActivationRange::label).toList()));
  }
}
