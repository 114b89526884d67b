package dev.weft.timing;

import dev.weft.hw.isa.Isa;

/** The counting semaphores; a signal counts from the next cycle on. */
final class Semaphores {
  private final int[] counts = new int[Isa.SEMAPHORES];
  private final int[] raised = new int[Isa.SEMAPHORES];
  private boolean anyRaised;

  /** Takes one of each in the mask, or nothing. */
  boolean claim(long mask) {
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      if (counts[Long.numberOfTrailingZeros(rest)] == 0) {
        return false;
      }
    }
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      counts[Long.numberOfTrailingZeros(rest)]--;
    }
    return true;
  }

  void signal(long mask) {
    for (long rest = mask; rest != 0; rest &= rest - 1) {
      raised[Long.numberOfTrailingZeros(rest)]++;
      anyRaised = true;
    }
  }

  /** Ends the cycle. */
  void settle() {
    if (anyRaised) {
      for (int s = 0; s < counts.length; s++) {
        counts[s] += raised[s];
        raised[s] = 0;
      }
      anyRaised = false;
    }
  }
}
