package dev.weft.device;

/**
 * Checks of on-chip addresses: the hardware would wrap around silently, the software device says
 * who was wrong.
 */
final class Range {
  private Range() {}

  /** Words {@code first} to {@code first + count - 1} must lie inside the depth. */
  static void check(String what, long first, long count, long depth) {
    if (first < 0 || count < 0 || first + count > depth) {
      throw new IllegalStateException(
          what + " " + first + " to " + (first + count - 1) + " are used, expected below " + depth);
    }
  }
}
