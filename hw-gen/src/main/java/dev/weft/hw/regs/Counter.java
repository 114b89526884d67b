package dev.weft.hw.regs;

/**
 * Hardware counters, 32 bits each, cleared at start; the ordinal is the index. For each unit, busy,
 * its stalls, wait and idle add up to {@link #CYCLES}.
 */
public enum Counter {
  CYCLES("cycles since start"),
  INSTRUCTIONS("instructions handed out"),
  FETCH_BEATS("beats of program read"),
  READ_BEATS("beats read for LOAD"),
  WRITE_BEATS("beats written by STORE"),
  LOAD_BUSY("load unit: a word was written on chip"),
  LOAD_DRAM("load unit: it waited for DRAM"),
  LOAD_WAIT("load unit: it waited for a semaphore"),
  LOAD_IDLE("load unit: it had no instruction"),
  ARRAY_BUSY("array: a feature vector entered"),
  ARRAY_WEIGHTS("array: it waited for the next pass's weights or for sums to settle"),
  ARRAY_WAIT("array: it waited for a semaphore"),
  ARRAY_IDLE("array: it had no instruction"),
  POST_BUSY("post unit: a vector entered"),
  POST_STALL(
      "post unit: it read parameters, drained its pipeline or lost the feature memory to the array"),
  POST_WAIT("post unit: it waited for a semaphore"),
  POST_IDLE("post unit: it had no instruction"),
  STORE_BUSY("store unit: a beat was written"),
  STORE_DRAM("store unit: it waited for DRAM or for responses"),
  STORE_WAIT("store unit: it waited for a semaphore"),
  STORE_IDLE("store unit: it had no instruction");

  private final String doc;

  Counter(String doc) {
    this.doc = doc;
  }

  public String doc() {
    return doc;
  }

  /**
   * Counters stored by STORE with {@code counters}: all, filled up with zeros to a whole number of
   * 16-byte records.
   */
  public static int storedCount() {
    return (values().length + 3) / 4 * 4;
  }
}
