package dev.weft.compiler;

import dev.weft.hw.isa.Unit;

/**
 * What each hardware semaphore means: one for each pair of units that share a memory. A signal says
 * "I have come this far", the wait that belongs to it "I need you to have come that far"; the k-th
 * wait belongs to the k-th signal, so both happen equally often and every count is zero at the end.
 * The ordinal is the semaphore's number.
 */
enum Semaphore {
  /** Features and weights are on chip. */
  LOAD_TO_ARRAY(Unit.LOAD, Unit.ARRAY),
  /** Parameters, taps, table and operands are on chip. */
  LOAD_TO_POST(Unit.LOAD, Unit.POST),
  /** DRAM that is about to be overwritten has been read. */
  LOAD_TO_STORE(Unit.LOAD, Unit.STORE),
  /** Features and weights may be overwritten. */
  ARRAY_TO_LOAD(Unit.ARRAY, Unit.LOAD),
  /** Sums are complete. */
  ARRAY_TO_POST(Unit.ARRAY, Unit.POST),
  /** Operands, parameters, taps and table may be overwritten. */
  POST_TO_LOAD(Unit.POST, Unit.LOAD),
  /** Accumulators may be overwritten. */
  POST_TO_ARRAY(Unit.POST, Unit.ARRAY),
  /** Output vectors are complete. */
  POST_TO_STORE(Unit.POST, Unit.STORE),
  /** A tensor's vectors are in DRAM. */
  STORE_TO_LOAD(Unit.STORE, Unit.LOAD),
  /** Output vectors may be overwritten. */
  STORE_TO_POST(Unit.STORE, Unit.POST);

  private final Unit from;
  private final Unit to;

  Semaphore(Unit from, Unit to) {
    this.from = from;
    this.to = to;
  }

  Unit from() {
    return from;
  }

  Unit to() {
    return to;
  }
}
