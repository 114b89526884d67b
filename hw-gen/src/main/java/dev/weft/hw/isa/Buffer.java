package dev.weft.hw.isa;

/** On-chip memories that LOAD can fill; the ordinal is the code. */
public enum Buffer {
  /** Feature vectors. */
  FEATURE,
  /** Rows of array weights. */
  WEIGHT,
  /** Channel parameter records. */
  PARAM,
  /** Depthwise tap vectors. */
  TAP,
  /** The activation table's entries, 128 bits each. */
  TABLE
}
