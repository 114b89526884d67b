package dev.weft.compiler;

import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ObjIntConsumer;

/**
 * From "comes after" to counting semaphores. Between two units, a need is dropped if an earlier
 * instruction of the same unit waited for as much already; what is left rises on both sides, so the
 * k-th signal belongs to the k-th wait.
 */
final class Synchronization {
  private Synchronization() {}

  /**
   * Signals that may stand open in program order. The hardware counts to {@link Isa#SEMAPHORE_MAX};
   * what waits in the receiving unit's queue comes on top of this.
   */
  static final int MAX_OPEN = Isa.SEMAPHORE_MAX / 2;

  private record Pair(int from, int to) {}

  /** Receives (instruction, semaphore). */
  interface Mark {
    void at(int instruction, Semaphore semaphore);
  }

  /**
   * @param units each instruction's unit
   * @param needs for each instruction, the latest instruction of each unit that it must come after,
   *     -1 for none
   */
  static void apply(List<Unit> units, List<int[]> needs, Mark signal, Mark wait) {
    boolean[][] covered = new boolean[Unit.values().length][Unit.values().length];
    for (Semaphore s : Semaphore.values()) {
      covered[s.from().ordinal()][s.to().ordinal()] = true;
      List<Pair> pairs = pairs(s, units, needs, false);
      if (mostOpen(pairs) > MAX_OPEN) {
        pairs = pairs(s, units, needs, true);
      }
      for (Pair p : pairs) {
        signal.at(p.from(), s);
        wait.at(p.to(), s);
      }
    }
    ObjIntConsumer<int[]> check =
        (n, i) -> {
          for (int u = 0; u < n.length; u++) {
            if (n[u] >= 0 && u != units.get(i).ordinal() && !covered[u][units.get(i).ordinal()]) {
              throw new IllegalStateException(
                  "no semaphore from "
                      + Unit.values()[u]
                      + " to "
                      + units.get(i)
                      + ", instruction "
                      + i);
            }
          }
        };
    for (int i = 0; i < needs.size(); i++) {
      check.accept(needs.get(i), i);
    }
  }

  /**
   * @param coarse wait for all that the other unit was told before, not only for what is needed:
   *     one signal open at most
   */
  private static List<Pair> pairs(
      Semaphore s, List<Unit> units, List<int[]> needs, boolean coarse) {
    List<Pair> pairs = new ArrayList<>();
    int reached = -1;
    int latest = -1;
    for (int i = 0; i < needs.size(); i++) {
      if (units.get(i) == s.from()) {
        latest = i;
      }
      int need = needs.get(i)[s.from().ordinal()];
      if (units.get(i) == s.to() && need > reached) {
        reached = coarse ? latest : need;
        pairs.add(new Pair(reached, i));
      }
    }
    return pairs;
  }

  /** Most pairs whose signal has come and whose wait has not, at any point of the program. */
  private static int mostOpen(List<Pair> pairs) {
    int most = 0;
    int closed = 0;
    for (int k = 0; k < pairs.size(); k++) {
      while (pairs.get(closed).to() < pairs.get(k).from()) {
        closed++;
      }
      most = Math.max(most, k - closed + 1);
    }
    return most;
  }
}
