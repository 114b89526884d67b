package dev.weft.rtl;

import dev.weft.compiler.Listing;
import dev.weft.compiler.Program;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Unit;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * When the units worked on each instruction of a run. Units take and finish instructions in program
 * order, so the n-th event of a unit belongs to its n-th instruction.
 *
 * @param activities by end
 */
public record Timeline(List<Activity> activities) {
  /** Units in the order of the activity port's bits. */
  private static final List<Unit> UNITS = List.of(Unit.LOAD, Unit.ARRAY, Unit.POST, Unit.STORE);

  /**
   * One instruction. Cycles count from the first that was taken.
   *
   * @param index in the program
   * @param taken when its unit accepted it, which may be ahead of its turn
   * @param start when its unit was done with everything before it, or took it
   * @param end when its effects were visible
   */
  public record Activity(
      Unit unit, int index, Instruction instruction, long taken, long start, long end) {

    /** Index of the layer that it is part of. */
    public int layer() {
      return instruction.getInt(Isa.LAYER);
    }
  }

  /**
   * Of one whole run of a program; other numbers of events than the program has instructions are an
   * {@link IllegalStateException}.
   *
   * @param noted what {@link VerilatedDevice#takeActivity} or the timing model gave
   */
  public static Timeline of(Program program, long[] noted) {
    List<Instruction> instructions = Listing.instructions(program);
    long first = noted.length == 0 ? 0 : noted[0] >>> Byte.SIZE;
    List<Activity> activities = new ArrayList<>();
    long[][] taken = new long[UNITS.size()][];
    int[] tookCount = new int[UNITS.size()];
    int[] doneCount = new int[UNITS.size()];
    long[] lastEnd = new long[UNITS.size()];
    int[][] own = new int[UNITS.size()][];
    for (int u = 0; u < UNITS.size(); u++) {
      own[u] = indices(instructions, UNITS.get(u));
      taken[u] = new long[own[u].length];
    }
    for (long entry : noted) {
      long cycle = (entry >>> Byte.SIZE) - first;
      for (int u = 0; u < UNITS.size(); u++) {
        boolean took = (entry >> (2 * u) & 1) != 0;
        boolean done = (entry >> (2 * u + 1) & 1) != 0;
        if (took && tookCount[u] < own[u].length) {
          taken[u][tookCount[u]] = cycle;
        }
        tookCount[u] += took ? 1 : 0;
        if (done && doneCount[u] < own[u].length) {
          int n = doneCount[u];
          long start = Math.max(taken[u][n], lastEnd[u]);
          lastEnd[u] = cycle;
          activities.add(
              new Activity(
                  UNITS.get(u), own[u][n], instructions.get(own[u][n]), taken[u][n], start, cycle));
        }
        doneCount[u] += done ? 1 : 0;
      }
    }
    for (int u = 0; u < UNITS.size(); u++) {
      if (tookCount[u] != own[u].length || doneCount[u] != own[u].length) {
        throw new IllegalStateException(
            String.format(
                "%s took %d and finished %d instructions, program '%s' has %d for it",
                UNITS.get(u), tookCount[u], doneCount[u], program.name(), own[u].length));
      }
    }
    return new Timeline(List.copyOf(activities));
  }

  private static int[] indices(List<Instruction> instructions, Unit unit) {
    return IntStream.range(0, instructions.size())
        .filter(i -> instructions.get(i).opcode().unit() == unit)
        .toArray();
  }
}
