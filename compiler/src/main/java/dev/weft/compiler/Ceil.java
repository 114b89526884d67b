package dev.weft.compiler;

/** Division of positive whole numbers that rounds up: how many of a size cover a whole. */
final class Ceil {
  private Ceil() {}

  static int div(int whole, int size) {
    return (whole + size - 1) / size;
  }
}
