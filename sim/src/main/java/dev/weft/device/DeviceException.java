package dev.weft.device;

/**
 * A run that did not end well; the message says which unit, why, and at which instruction and
 * layer.
 */
public final class DeviceException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final transient Fault fault;

  DeviceException(String message, Fault fault) {
    super(message);
    this.fault = fault;
  }

  /** What the error registers said, or null if the accelerator never answered. */
  public Fault fault() {
    return fault;
  }
}
