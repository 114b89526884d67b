package dev.weft.quant;

import java.util.Arrays;
import java.util.Locale;

/** How a tensor's range is chosen from the values seen in calibration. */
public enum Criterion {
  /** All values seen. */
  MIN_MAX("min-max"),
  /** Leaves out 0.01 % of the values at either end. */
  PERCENTILE("percentile"),
  /** The range with the least mean square error of clipping and rounding together. */
  MEAN_SQUARE_ERROR("mse");

  private final String label;

  Criterion(String label) {
    this.label = label;
  }

  /** The name used on the command line. */
  public String label() {
    return label;
  }

  /** The criterion with this label; the error lists the choices. */
  public static Criterion of(String label) {
    return Arrays.stream(values())
        .filter(c -> c.label.equals(label.toLowerCase(Locale.ROOT)))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown calibration criterion '"
                        + label
                        + "', expected one of "
                        + Arrays.stream(values()).map(Criterion::label).toList()));
  }
}
