package dev.weft.flow;

import dev.weft.hw.arch.Labelled;
import java.util.Locale;

/** What can run a model; {@link #FLOAT} is ONNX Runtime on the unquantized graph. */
public enum DeviceKind implements Labelled {
  FLOAT,
  REFERENCE,
  SOFTWARE,
  RTL,
  BOARD;

  /** The name used on the command line. */
  @Override
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The kind with this label; the error lists the choices. */
  public static DeviceKind of(String label) {
    return Labelled.of(DeviceKind.class, "device", label);
  }
}
