package dev.weft.compiler;

/**
 * Words of an on-chip memory, or bytes of a segment, that an instruction reads or writes.
 *
 * @param to first one that it does not touch; a stretch may cover more than is touched, never less
 */
record Access(Memory memory, long from, long to, boolean write) {

  /** Memories that more than one unit touches; what is never written needs no entry. */
  enum Memory {
    FEATURE,
    WEIGHT,
    PARAM,
    TAP,
    TABLE,
    ACCUMULATOR,
    VECTOR,
    WORKSPACE,
    OUTPUT
  }

  static Access read(Memory memory, long from, long words) {
    return new Access(memory, from, from + words, false);
  }

  static Access write(Memory memory, long from, long words) {
    return new Access(memory, from, from + words, true);
  }
}
