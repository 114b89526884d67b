package dev.weft.compiler;

/**
 * Bytes of one segment that hold the planes of one materialised tensor. Made without an address
 * while kernels are lowered; {@link MemoryPlan} places it, from the steps that touch it.
 */
final class Storage {
  private final int segment;
  private final long bytes;
  private long address = -1;
  private int firstStep = Integer.MAX_VALUE;
  private int lastStep = -1;

  Storage(int segment, long bytes) {
    this.segment = segment;
    this.bytes = bytes;
  }

  int segment() {
    return segment;
  }

  long bytes() {
    return bytes;
  }

  /** Bytes from the segment's base. */
  long address() {
    if (address < 0) {
      throw new IllegalStateException(
          "a storage of " + bytes + " bytes is used before it is placed");
    }
    return address;
  }

  void place(long where) {
    address = where;
  }

  /** Notes that a step reads or writes it. */
  void touch(int step) {
    firstStep = Math.min(firstStep, step);
    lastStep = Math.max(lastStep, step);
  }

  /** Lives to the program's end. */
  void keep() {
    lastStep = Integer.MAX_VALUE;
  }

  int firstStep() {
    return firstStep;
  }

  int lastStep() {
    return lastStep;
  }

  boolean isTouched() {
    return lastStep >= 0;
  }

  boolean livesWith(Storage other) {
    return firstStep <= other.lastStep && other.firstStep <= lastStep;
  }
}
