package dev.weft.compiler;

/**
 * The two halves of the accumulators: while the array fills one, POST drains the other. A tile
 * takes a bank for its sums and gives it back when the last of its drains has been emitted.
 */
final class AccumulatorBanks {
  private static final int BANKS = 2;

  private final int words;
  private final boolean[] taken = new boolean[BANKS];
  private final double[] free = new double[BANKS];

  AccumulatorBanks(int words) {
    this.words = words;
  }

  /** When a bank is free; infinite if all are taken. */
  double ready() {
    int bank = next();
    return bank < 0 ? Double.POSITIVE_INFINITY : free[bank];
  }

  /** The first word of the bank that is free first. */
  int take() {
    int bank = next();
    if (bank < 0) {
      throw new IllegalStateException("all accumulator banks hold sums that wait for their drain");
    }
    taken[bank] = true;
    return bank * words;
  }

  /** Gives a bank back, to be overwritten from a time on. */
  void release(int word, double time) {
    taken[word / words] = false;
    free[word / words] = time;
  }

  private int next() {
    int best = -1;
    for (int b = 0; b < BANKS; b++) {
      if (!taken[b] && (best < 0 || free[b] < free[best])) {
        best = b;
      }
    }
    return best;
  }
}
