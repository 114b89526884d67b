package dev.weft.rtl;

/**
 * Time of the simulated memory behind the accelerator's port.
 *
 * @param bandwidthBytesPerSecond shared by reads and writes
 * @param latencyCycles from an accepted address to the first beat of the answer
 * @param jitterCycles added to the latency at random, from 0 to this
 * @param clockHz of the accelerator
 * @param seed of everything random
 * @param holdBackPercent of the cycles in which a handshake is refused at random, for tests; 0 to
 *     95
 */
public record DramModel(
    long bandwidthBytesPerSecond,
    int latencyCycles,
    int jitterCycles,
    long clockHz,
    long seed,
    int holdBackPercent) {

  /** DDR4 on a small UltraScale+ board: 4.27 GB/s and 60 cycles at 250 MHz. */
  public static final DramModel ULTRA96 = new DramModel(4_270_000_000L, 60, 0, 250_000_000L, 1, 0);

  public DramModel {
    require(
        bandwidthBytesPerSecond > 0, "bandwidthBytesPerSecond", bandwidthBytesPerSecond, "above 0");
    require(latencyCycles >= 0, "latencyCycles", latencyCycles, "at least 0");
    require(jitterCycles >= 0, "jitterCycles", jitterCycles, "at least 0");
    require(clockHz > 0, "clockHz", clockHz, "above 0");
    require(
        holdBackPercent >= 0 && holdBackPercent <= 95,
        "holdBackPercent",
        holdBackPercent,
        "0 to 95");
  }

  /** The same memory seen from another clock: its latency takes as long, not as many cycles. */
  public DramModel at(long otherClockHz) {
    return new DramModel(
        bandwidthBytesPerSecond,
        (int) ((latencyCycles * otherClockHz + clockHz - 1) / clockHz),
        (int) ((jitterCycles * otherClockHz + clockHz - 1) / clockHz),
        otherClockHz,
        seed,
        holdBackPercent);
  }

  /** Bytes that cross the port per clock cycle at most. */
  public double bytesPerCycle() {
    return (double) bandwidthBytesPerSecond / clockHz;
  }

  private static void require(boolean ok, String what, long value, String expected) {
    if (!ok) {
      throw new IllegalArgumentException(what + " is " + value + ", expected " + expected);
    }
  }
}
