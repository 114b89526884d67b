package dev.weft.quant;

import com.fasterxml.jackson.annotation.JsonValue;

/** Where a node of a model runs. */
public enum Place {
  ACCELERATOR("accelerator"),
  HOST("host"),
  UNSUPPORTED("unsupported");

  private final String label;

  Place(String label) {
    this.label = label;
  }

  /** The name in reports. */
  @JsonValue
  public String label() {
    return label;
  }
}
