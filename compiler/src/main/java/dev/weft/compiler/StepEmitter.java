package dev.weft.compiler;

import dev.weft.hw.isa.Unit;
import java.util.function.DoubleConsumer;

/**
 * A step cut into tiles, whose instructions come out piece by piece. {@link TileOrder} decides from
 * which of several steps the next piece is.
 */
interface StepEmitter {
  /**
   * Work for one unit.
   *
   * @param ready when what it needs is there, in cycles
   * @param cycles how long it takes, roughly
   * @param fetch what must be loaded first, or null
   * @param emit emits its instructions, given the time when it ends
   */
  record Work(double ready, double cycles, Fetch fetch, DoubleConsumer emit) {}

  /**
   * LOADs of data and weights that are not there yet.
   *
   * @param cycles how long they take, roughly
   * @param emit emits them, given the time when they end; the work then wants none
   */
  record Fetch(double cycles, DoubleConsumer emit) {}

  /** The next work of a unit, or null if there is none or what it needs is still to be emitted. */
  Work next(Unit unit);

  /** Whether everything is emitted. */
  boolean isDone();

  /** The first row of a tensor that is still to be read; the largest number if there is none. */
  int firstRowNeeded(Storage storage);
}
