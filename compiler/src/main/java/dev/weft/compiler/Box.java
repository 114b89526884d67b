package dev.weft.compiler;

/** A rectangle of pixels; may lie partly or wholly outside the picture, where padding is read. */
record Box(int top, int left, int rows, int columns) {
  int words() {
    return Math.multiplyExact(rows, columns);
  }
}
