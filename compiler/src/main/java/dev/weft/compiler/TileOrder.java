package dev.weft.compiler;

import dev.weft.hw.isa.Unit;
import java.util.List;

/**
 * Orders the work of steps that run together: always the piece that can start first by a rough
 * estimate of time, of several the one furthest down the chain. So drains of one step, the vector
 * engine's work of the next one and the array's work interleave, and what is made is used soon.
 */
final class TileOrder {
  private static final Unit[] UNITS = {Unit.POST, Unit.ARRAY};

  private final double[] free = new double[Unit.values().length];

  /** Emits everything. */
  void emit(List<StepEmitter> steps) {
    while (!steps.stream().allMatch(StepEmitter::isDone)) {
      StepEmitter.Work best = null;
      Unit unit = null;
      double start = Double.POSITIVE_INFINITY;
      for (int s = steps.size() - 1; s >= 0; s--) {
        for (Unit u : UNITS) {
          StepEmitter.Work work = steps.get(s).next(u);
          if (work != null && Math.max(free[u.ordinal()], work.ready()) < start) {
            best = work;
            unit = u;
            start = Math.max(free[u.ordinal()], work.ready());
          }
        }
      }
      if (best == null) {
        throw new IllegalStateException("steps that run together wait for each other");
      }
      double end = start + best.cycles();
      best.emit().accept(end);
      free[unit.ordinal()] = end;
    }
  }
}
