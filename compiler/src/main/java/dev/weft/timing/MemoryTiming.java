package dev.weft.timing;

/**
 * The memory behind the accelerator's port, as the model sees it.
 *
 * @param bytesPerCycle crossing the port per clock cycle at most, shared by reads and writes
 * @param latencyCycles from an accepted address to the first beat of the answer
 */
public record MemoryTiming(double bytesPerCycle, int latencyCycles) {
  public MemoryTiming {
    if (!(bytesPerCycle > 0)) {
      throw new IllegalArgumentException(
          "bytesPerCycle is " + bytesPerCycle + ", expected above 0");
    }
    if (latencyCycles < 0) {
      throw new IllegalArgumentException(
          "latencyCycles is " + latencyCycles + ", expected at least 0");
    }
  }
}
