package dev.weft.compiler;

import dev.weft.hw.isa.Unit;
import java.util.List;

/**
 * Orders the work of steps that run together: always the piece that can start first by a rough
 * estimate of time, of several the one furthest down the chain. So drains of one step, the vector
 * engine's work of the next one and the array's work interleave, and what is made is used soon.
 * LOADs come as much earlier as they take, for what they bring should be there when its turn comes.
 */
final class TileOrder {
  private static final Unit[] UNITS = {Unit.POST, Unit.ARRAY};

  private final double[] free = new double[Unit.values().length];

  /** Emits everything. */
  void emit(List<StepEmitter> steps) {
    while (!steps.stream().allMatch(StepEmitter::isDone)) {
      StepEmitter.Work best = null;
      Unit unit = null;
      double earliest = Double.POSITIVE_INFINITY;
      for (int s = steps.size() - 1; s >= 0; s--) {
        for (Unit u : UNITS) {
          StepEmitter.Work work = steps.get(s).next(u);
          if (work != null && begin(u, work) < earliest) {
            best = work;
            unit = u;
            earliest = begin(u, work);
          }
        }
      }
      if (best == null) {
        throw new IllegalStateException("steps that run together wait for each other");
      }
      StepEmitter.Fetch fetch = best.fetch();
      if (fetch != null) {
        double end = Math.max(free[Unit.LOAD.ordinal()], earliest) + fetch.cycles();
        free[Unit.LOAD.ordinal()] = end;
        fetch.emit().accept(end);
      } else {
        double end = earliest + best.cycles();
        free[unit.ordinal()] = end;
        best.emit().accept(end);
      }
    }
  }

  /** When a piece can start, or its LOADs should so that it need not wait for them. */
  private double begin(Unit unit, StepEmitter.Work work) {
    double start = Math.max(free[unit.ordinal()], work.ready());
    return work.fetch() == null ? start : start - work.fetch().cycles();
  }
}
