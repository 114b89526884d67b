package dev.weft.timing;

import dev.weft.hw.regs.Counter;

/**
 * The bandwidth that reads and writes share, as tokens: a beat costs its bytes, a cycle brings
 * {@code bytesPerCycle}. Where both directions want the last beat they take turns.
 */
final class Dram {
  /** What may be saved up while nobody wants anything. */
  private static final double SAVED_BYTES = 64;

  private final double bytesPerCycle;
  private final int beatBytes;
  private final double most;
  private final Tally tally;
  private double tokens;
  private boolean readWasLast;

  Dram(MemoryTiming timing, int beatBytes, Tally tally) {
    bytesPerCycle = timing.bytesPerCycle();
    this.beatBytes = beatBytes;
    this.tally = tally;
    most = Math.max(SAVED_BYTES, bytesPerCycle);
    tokens = most;
  }

  /** Serves a cycle: at most one beat of each. */
  void step(ReadChannel reads, WriteChannel writes, long cycle) {
    tokens = Math.min(tokens + bytesPerCycle, most);
    boolean write = writes.wantsBeat();
    if (reads.wantsBeat(cycle) && tokens >= beatBytes && !(write && readWasLast && scarce())) {
      tokens -= beatBytes;
      readWasLast = true;
      reads.beat();
    }
    if (write && tokens >= beatBytes) {
      tokens -= beatBytes;
      readWasLast = false;
      writes.beat(cycle);
      tally.count(Counter.WRITE_BEATS);
    }
  }

  private boolean scarce() {
    return tokens < 2 * beatBytes;
  }
}
