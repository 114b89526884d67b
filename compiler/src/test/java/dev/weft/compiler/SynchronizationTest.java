package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.hw.isa.Unit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SynchronizationTest {
  private static final int UNITS = Unit.values().length;

  private final List<Unit> units = new ArrayList<>();
  private final List<int[]> needs = new ArrayList<>();

  private int add(Unit unit, int... after) {
    int[] need = new int[UNITS];
    Arrays.fill(need, -1);
    for (int a : after) {
      need[units.get(a).ordinal()] = Math.max(need[units.get(a).ordinal()], a);
    }
    units.add(unit);
    needs.add(need);
    return units.size() - 1;
  }

  private int[][] apply() {
    int[][] masks = new int[2][units.size()];
    Synchronization.apply(
        units,
        needs,
        (i, s) -> masks[0][i] |= 1 << s.ordinal(),
        (i, s) -> masks[1][i] |= 1 << s.ordinal());
    return masks;
  }

  @Test
  void oneSignalServesAllLaterInstructionsOfAUnit() {
    int load = add(Unit.LOAD);
    int first = add(Unit.ARRAY, load);
    int second = add(Unit.ARRAY, load);
    int[][] masks = apply();
    assertEquals(1 << Semaphore.LOAD_TO_ARRAY.ordinal(), masks[0][load]);
    assertEquals(1 << Semaphore.LOAD_TO_ARRAY.ordinal(), masks[1][first]);
    assertEquals(0, masks[1][second]);
  }

  @Test
  void unitsWithoutACommonMemoryAreAnError() {
    int array = add(Unit.ARRAY);
    add(Unit.STORE, array);
    assertThrows(IllegalStateException.class, this::apply);
  }

  /**
   * Any order that queues and counts allow runs every instruction after all that it needs, and ends
   * with zero counts.
   */
  @Test
  void randomProgramsRunInNeededOrder() {
    for (int seed = 0; seed < 300; seed++) {
      Random random = new Random(seed);
      units.clear();
      needs.clear();
      for (int i = 0; i < 120; i++) {
        Unit unit = Unit.values()[1 + random.nextInt(UNITS - 1)];
        int[] after =
            IntStream.range(0, i)
                .filter(
                    a ->
                        Arrays.stream(Semaphore.values())
                            .anyMatch(s -> s.from() == units.get(a) && s.to() == unit))
                .filter(a -> random.nextInt(20) == 0)
                .toArray();
        add(unit, after);
      }
      run(random, apply(), seed);
    }
  }

  /**
   * Hundreds of instructions of one unit, each needed by one of another, fetched far ahead of it.
   */
  @Test
  void countsStayBelowTheLimitWhenAUnitRunsFarAhead() {
    int count = 600;
    int[] stores = IntStream.range(0, count).map(i -> add(Unit.STORE)).toArray();
    for (int store : stores) {
      add(Unit.LOAD, store);
    }
    int most = run(new Random(1), apply(), 1);
    assertTrue(most <= Synchronization.MAX_OPEN + 1, () -> "a semaphore reached " + most);
  }

  private int run(Random random, int[][] masks, int seed) {
    int[] counts = new int[Semaphore.values().length];
    int most = 0;
    boolean[] done = new boolean[units.size()];
    for (int left = units.size(); left > 0; left--) {
      List<Integer> ready = new ArrayList<>();
      for (Unit unit : Unit.values()) {
        IntStream.range(0, units.size())
            .filter(i -> units.get(i) == unit && !done[i])
            .findFirst()
            .ifPresent(
                i -> {
                  if (IntStream.range(0, counts.length)
                      .allMatch(s -> (masks[1][i] >> s & 1) <= counts[s])) {
                    ready.add(i);
                  }
                });
      }
      assertTrue(!ready.isEmpty(), "deadlock, seed " + seed);
      int i = ready.get(random.nextInt(ready.size()));
      for (int u = 0; u < UNITS; u++) {
        int need = needs.get(i)[u];
        assertTrue(need < 0 || done[need], "seed " + seed + ": " + i + " ran before " + need);
      }
      done[i] = true;
      for (int s = 0; s < counts.length; s++) {
        counts[s] += (masks[0][i] >> s & 1) - (masks[1][i] >> s & 1);
        most = Math.max(most, counts[s]);
      }
    }
    assertTrue(Arrays.stream(counts).allMatch(c -> c == 0), "seed " + seed);
    return most;
  }
}
