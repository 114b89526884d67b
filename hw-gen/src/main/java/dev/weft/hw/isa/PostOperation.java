package dev.weft.hw.isa;

/** Where POST's operand A comes from; the ordinal is the code. */
public enum PostOperation {
  /** The accumulator word's lane group. */
  DRAIN,
  /** Sum over the window of feature x tap weight. */
  DEPTHWISE,
  /** Sum over the window of the features. */
  SUM,
  /** Largest feature of the window. */
  MAX,
  /** (A - zeroA) x (B - zeroB), the window is one tap. */
  MULTIPLY,
  /** Each sample of the window is a result of its own. */
  SAMPLE
}
