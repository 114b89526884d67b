package dev.weft.compiler;

import java.util.Arrays;

/**
 * A plane of feature vectors in DRAM: one block of a tensor, or a view into a block of another
 * tensor.
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
}
