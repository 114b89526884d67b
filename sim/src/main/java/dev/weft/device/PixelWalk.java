package dev.weft.device;

/**
 * The feature words of an output tile's pixels for one tap: {@code source + (oy / rowRepeat) *
 * rowStep + (ox / columnRepeat) * columnStep}, row-major. CONV and POST share it.
 */
record PixelWalk(
    int rows, int columns, int rowStep, int columnStep, int rowRepeat, int columnRepeat) {
  PixelWalk {
    if (rows < 1 || columns < 1 || rowRepeat < 1 || columnRepeat < 1) {
      throw new IllegalStateException(
          "rows, columns, rowRepeat and columnRepeat are "
              + rows
              + ", "
              + columns
              + ", "
              + rowRepeat
              + " and "
              + columnRepeat
              + ", expected at least 1");
    }
  }

  int pixels() {
    return rows * columns;
  }

  /** Distance from the first pixel's word to the last one's. */
  long span() {
    return span(0, 0);
  }

  /** Distance from the first word to the last pixel's of a walk that begins some outputs later. */
  long span(int firstRow, int firstColumn) {
    return (long) ((firstRow + rows - 1) / rowRepeat) * rowStep
        + (long) ((firstColumn + columns - 1) / columnRepeat) * columnStep;
  }

  /** Copies a lane's features of all pixels. */
  void gather(int[] lane, int source, int[] to) {
    gather(lane, source, 0, 0, to);
  }

  /** The same for a walk that begins some outputs later. */
  void gather(int[] lane, int source, int firstRow, int firstColumn, int[] to) {
    for (int oy = 0, p = 0; oy < rows; oy++, p += columns) {
      int from = source + (firstRow + oy) / rowRepeat * rowStep;
      if (columnRepeat == 1 && columnStep == 1) {
        System.arraycopy(lane, from + firstColumn, to, p, columns);
      } else if (columnRepeat == 1) {
        for (int ox = 0; ox < columns; ox++) {
          to[p + ox] = lane[from + (firstColumn + ox) * columnStep];
        }
      } else {
        for (int ox = 0; ox < columns; ox++) {
          to[p + ox] = lane[from + (firstColumn + ox) / columnRepeat * columnStep];
        }
      }
    }
  }

  /** Writes values in the order of the pixels to a lane's words; columns lie side by side. */
  void scatter(int[] values, int[] lane, int destination) {
    for (int oy = 0; oy < rows; oy++) {
      System.arraycopy(values, oy * columns, lane, destination + oy * rowStep, columns);
    }
  }
}
