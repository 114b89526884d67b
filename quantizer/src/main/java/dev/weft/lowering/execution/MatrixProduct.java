package dev.weft.lowering.execution;

/**
 * Products of row-major matrices of floats. The inner loop runs along the columns of the result
 * without a reduction, so that the just-in-time compiler makes vector instructions of it; the order
 * of additions is fixed, so that results repeat to the bit.
 */
public final class MatrixProduct {
  private static final int DEPTH = 4;

  private MatrixProduct() {}

  /**
   * Adds {@code a * b} to {@code y}.
   *
   * @param a {@code [rows][depth]} from index {@code fromA}
   * @param b {@code [depth][columns]} from index {@code fromB}
   * @param y {@code [rows][columns]} from index {@code fromY}
   */
  public static void add(
      float[] a,
      int fromA,
      float[] b,
      int fromB,
      float[] y,
      int fromY,
      int rows,
      int depth,
      int columns) {
    for (int r = 0; r < rows; r++) {
      int row = fromA + r * depth;
      int target = fromY + r * columns;
      int k = 0;
      for (; k + DEPTH <= depth; k += DEPTH) {
        four(a, row + k, b, fromB + k * columns, y, target, columns);
      }
      for (; k < depth; k++) {
        one(a[row + k], b, fromB + k * columns, y, target, columns);
      }
    }
  }

  private static void four(float[] a, int at, float[] b, int from, float[] y, int target, int n) {
    float a0 = a[at];
    float a1 = a[at + 1];
    float a2 = a[at + 2];
    float a3 = a[at + 3];
    if (a0 == 0 && a1 == 0 && a2 == 0 && a3 == 0) {
      return;
    }
    int second = from + n;
    int third = second + n;
    int fourth = third + n;
    for (int c = 0; c < n; c++) {
      y[target + c] +=
          a0 * b[from + c] + a1 * b[second + c] + a2 * b[third + c] + a3 * b[fourth + c];
    }
  }

  private static void one(float a, float[] b, int from, float[] y, int target, int n) {
    for (int c = 0; c < n; c++) {
      y[target + c] += a * b[from + c];
    }
  }

  /** The transpose of a matrix of so many rows and columns. */
  public static float[] transposed(float[] a, int rows, int columns) {
    float[] t = new float[rows * columns];
    for (int r = 0; r < rows; r++) {
      for (int c = 0; c < columns; c++) {
        t[c * rows + r] = a[r * columns + c];
      }
    }
    return t;
  }
}
