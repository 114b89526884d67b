package dev.weft.hw.isa;

/** The units that run instructions, each from a queue of its own and in order. */
public enum Unit {
  /** Reads the program and hands instructions out. */
  FETCH,
  /** DRAM to on-chip memory. */
  LOAD,
  /** The systolic array. */
  ARRAY,
  /**
   * Vector engine and drain path: everything between a sum or a feature vector and a requantized
   * output vector.
   */
  POST,
  /** On-chip memory to DRAM. */
  STORE
}
