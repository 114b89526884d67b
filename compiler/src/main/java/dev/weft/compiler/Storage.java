package dev.weft.compiler;

/**
 * Planes of one materialised tensor, as bytes of one segment of the DRAM, in the feature memory, or
 * in both. Made without an address while kernels are lowered; {@link Residency} decides what stays
 * on chip, {@link MemoryPlan} places the rest, both from the steps that touch it.
 */
final class Storage {
  private final int segment;
  private final long bytes;
  private final int height;
  private final int width;
  private final int vectorBytes;
  private ChipMap chip;
  private boolean inDram = true;
  private Progress progress;
  private long address = -1;
  private int firstGroup = Integer.MAX_VALUE;
  private int lastGroup = -1;

  /** Room for planes of feature vectors. */
  Storage(int segment, int planes, int height, int width, int vectorBytes) {
    this.segment = segment;
    this.height = height;
    this.width = width;
    this.vectorBytes = vectorBytes;
    bytes = (long) planes * height * width * vectorBytes;
  }

  int planes() {
    return (int) (bytes / planeBytes());
  }

  int height() {
    return height;
  }

  int width() {
    return width;
  }

  int vectorBytes() {
    return vectorBytes;
  }

  long rowBytes() {
    return (long) width * vectorBytes;
  }

  long planeBytes() {
    return height * rowBytes();
  }

  /** Where it lies in the feature memory, or null. */
  ChipMap chip() {
    return chip;
  }

  boolean isOnChip() {
    return chip != null;
  }

  /** Whether its producers store it. */
  boolean isInDram() {
    return inDram;
  }

  /**
   * Keeps it in the feature memory while it lives.
   *
   * @param stored whether it goes to the DRAM as well
   */
  void keepOnChip(ChipMap map, boolean stored) {
    chip = map;
    inDram = stored;
  }

  /** What of it has been made by the instructions emitted so far; null if no step makes it. */
  Progress progress() {
    return progress;
  }

  /** A step makes it. */
  void isMade() {
    if (progress == null) {
      progress = new Progress(planes(), height, width);
    }
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

  /** Notes that a group of steps, by its place in the program, reads or writes it. */
  void touch(int group) {
    firstGroup = Math.min(firstGroup, group);
    lastGroup = Math.max(lastGroup, group);
  }

  /** Lives to the program's end. */
  void keep() {
    lastGroup = Integer.MAX_VALUE;
  }

  int firstGroup() {
    return firstGroup;
  }

  int lastGroup() {
    return lastGroup;
  }

  boolean isTouched() {
    return lastGroup >= 0;
  }

  boolean livesWith(Storage other) {
    return firstGroup <= other.lastGroup && other.firstGroup <= lastGroup;
  }
}
