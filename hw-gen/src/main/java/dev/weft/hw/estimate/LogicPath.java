package dev.weft.hw.estimate;

import java.util.List;

/**
 * A path of logic between two registers, memories or ports of a synthesized design: what bounds the
 * clock. Nothing is placed yet, so its nanoseconds rest on a typical delay for every cell and the
 * wire behind it ({@link CellDelays}): good for comparing paths and designs, not for sign-off.
 *
 * @param nanoseconds from the clock's edge to the next register's setup
 * @param levels LUTs and carry chains on the way
 * @param from register, memory or port where it starts, by hierarchical name; a number in brackets
 *     behind it is its bit
 * @param to where it ends
 * @param cells on the way, by their types
 * @param halfCycle whether one of its ends has a clock of twice the speed, so that it has half a
 *     cycle
 */
public record LogicPath(
    double nanoseconds, int levels, String from, String to, List<String> cells, boolean halfCycle) {
  public LogicPath {
    cells = List.copyOf(cells);
  }

  /** The shortest cycle that it allows. */
  public double cycleNanoseconds() {
    return halfCycle ? 2 * nanoseconds : nanoseconds;
  }
}
