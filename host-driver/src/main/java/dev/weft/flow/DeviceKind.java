package dev.weft.flow;

import java.util.Arrays;
import java.util.Locale;

/** What can run a model; {@link #FLOAT} is ONNX Runtime on the unquantized graph. */
public enum DeviceKind {
  FLOAT,
  REFERENCE,
  SOFTWARE,
  RTL,
  BOARD;

  /** The name used on the command line. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this label; the error lists the choices. */
  public static DeviceKind of(String label) {
    return Arrays.stream(values())
        .filter(kind -> kind.label().equals(label))
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "unknown device '"
                        + label
                        + "', expected one of "
                        + Arrays.stream(values()).map(DeviceKind::label).toList()));
  }
}
