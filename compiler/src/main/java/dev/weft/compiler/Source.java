package dev.weft.compiler;

/**
 * Where a box of pixels lies in the feature memory: loaded for a tile, or part of a tensor that is
 * kept there.
 *
 * @param word of the box's first pixel in the first plane
 * @param pitch words from a row to the next
 * @param planeStep words from a plane to the next
 */
record Source(int word, int pitch, int planeStep) {
  /** The same box in a later plane. */
  Source plane(int planes) {
    return new Source(word + planes * planeStep, pitch, planeStep);
  }

  /** The box's rows from one on. */
  Source fromRow(int rows) {
    return new Source(word + rows * pitch, pitch, planeStep);
  }

  /** Reading the box's words in one plane. */
  Access read(Box box) {
    return Access.read(Access.Memory.FEATURE, word, (box.rows() - 1L) * pitch + box.columns());
  }
}
