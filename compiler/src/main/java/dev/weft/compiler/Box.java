package dev.weft.compiler;

import java.util.ArrayList;
import java.util.List;

/** A rectangle of pixels; may lie partly or wholly outside the picture, where padding is read. */
record Box(int top, int left, int rows, int columns) {
  int words() {
    return Math.multiplyExact(rows, columns);
  }

  /** The tiles of a picture, row by row, each of at most so many rows and columns. */
  static List<Box> tiles(int height, int width, int rows, int columns) {
    List<Box> tiles = new ArrayList<>();
    for (int top = 0; top < height; top += rows) {
      for (int left = 0; left < width; left += columns) {
        tiles.add(
            new Box(top, left, Math.min(rows, height - top), Math.min(columns, width - left)));
      }
    }
    return tiles;
  }
}
