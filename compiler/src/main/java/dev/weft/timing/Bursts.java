package dev.weft.timing;

import dev.weft.hw.arch.AcceleratorConfig;

/** Cuts ranges of beats as the hardware does: no burst crosses 4 KB or exceeds the longest. */
final class Bursts {
  private static final int BOUNDARY = 4096;
  private final int beatBytes;
  private final int longest;

  Bursts(AcceleratorConfig config) {
    beatBytes = config.axi().beatBytes();
    longest = config.axi().maxBurstBeats();
  }

  /** Beats of the first burst of a range. */
  int first(long address, long beats) {
    long toBoundary = (BOUNDARY - Math.floorMod(address, BOUNDARY)) / beatBytes;
    return (int) Math.min(beats, Math.min(toBoundary, longest));
  }

  int beatBytes() {
    return beatBytes;
  }
}
