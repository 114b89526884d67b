package dev.weft.compiler;

import java.util.Arrays;

/**
 * A plane of feature vectors: one block of a tensor, or a view into a block of another tensor. Its
 * bytes say where it lies in DRAM; if its storage is on chip, also where there.
 *
 * @param storage where its bytes are
 * @param offset bytes from the storage's address to the first vector
 * @param rowStride bytes from a row to the next
 * @param columnStride bytes from a vector to the next in a row
 * @param channels the tensor's channel in each lane, -1 where the lane holds none of it
 */
record Plane(Storage storage, long offset, long rowStride, int columnStride, int[] channels) {

  long address() {
    return storage.address() + offset;
  }

  /** The same vectors under other channel numbers. */
  Plane relabel(int[] labels) {
    return new Plane(storage, offset, rowStride, columnStride, labels);
  }

  /** A view from a pixel on, every step-th pixel. */
  Plane from(int row, int column, int stepRows, int stepColumns) {
    return new Plane(
        storage,
        offset + row * rowStride + (long) column * columnStride,
        rowStride * stepRows,
        columnStride * stepColumns,
        channels);
  }

  boolean isLive() {
    return Arrays.stream(channels).anyMatch(c -> c >= 0);
  }

  /** Whether every channel that {@code lanes} wants lies in the lane where it is wanted. */
  boolean serves(int[] lanes) {
    for (int l = 0; l < lanes.length; l++) {
      if (lanes[l] >= 0 && lanes[l] != channels[l]) {
        return false;
      }
    }
    return true;
  }

  /** The storage's plane in which its first vector lies. */
  int block() {
    return (int) (offset / storage.planeBytes());
  }

  /** The storage's row in which its first vector lies. */
  int firstRow() {
    return (int) (offset % storage.planeBytes() / storage.rowBytes());
  }

  int firstColumn() {
    return (int) (offset % storage.rowBytes() / storage.vectorBytes());
  }

  /** Whether its rows and columns are neighbours in the storage's plane. */
  boolean isStraight(int height, int width) {
    return (height == 1 || rowStride == storage.rowBytes())
        && (width == 1 || columnStride == storage.vectorBytes())
        && firstRow() + height <= storage.height()
        && firstColumn() + width <= storage.width();
  }

  /** Whether it is all of a storage's plane, so that beyond its edge there is padding. */
  boolean isWhole(int height, int width) {
    return isStraight(height, width) && height == storage.height() && width == storage.width();
  }

  /** Feature word of a pixel; the storage lies on chip. */
  int word(int row, int column) {
    return storage.chip().word(block(), firstRow() + row, firstColumn() + column);
  }
}
