package dev.weft.quant.rounding;

import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * The squared error {@code (v - w)'H(v - w)} of integers times a scale against real weights, with H
 * symmetric and positive definite, and its Cholesky factor, with which the error is a sum of
 * squares of one coordinate after the other. Coordinates stand in an order of their own: the one
 * that varies most is decided first, for the others can make up for its rounding.
 */
final class QuadraticForm {
  private final int size;
  private final double[] h;
  private final int[] order;
  private final double[][] upper;

  /**
   * @param h row-major
   */
  QuadraticForm(double[] h, int size) {
    this.size = size;
    this.h = h;
    order =
        IntStream.range(0, size)
            .boxed()
            .sorted(Comparator.comparingDouble(i -> h[i * size + i]))
            .mapToInt(i -> i)
            .toArray();
    upper = factor();
  }

  /** Cholesky: upper'upper is H in the order of the coordinates; row k from its diagonal on. */
  private double[][] factor() {
    double[][] u = new double[size][];
    for (int i = 0; i < size; i++) {
      u[i] = new double[size];
      for (int j = i; j < size; j++) {
        u[i][j] = h[order[i] * size + order[j]];
      }
    }
    for (int k = 0; k < size; k++) {
      double pivot = u[k][k];
      if (!(pivot > 0)) {
        throw new ArithmeticException("matrix of " + size + " rows is not positive definite");
      }
      double root = Math.sqrt(pivot);
      for (int j = k; j < size; j++) {
        u[k][j] /= root;
      }
      double[] row = u[k];
      for (int i = k + 1; i < size; i++) {
        double factor = row[i];
        double[] target = u[i];
        for (int j = i; factor != 0 && j < size; j++) {
          target[j] -= factor * row[j];
        }
      }
    }
    return u;
  }

  int size() {
    return size;
  }

  /** The coordinate that stands at a place of the order; the last place is decided first. */
  int coordinate(int place) {
    return order[place];
  }

  /** A row of the Cholesky factor, by place; entries before its own are 0. */
  double[] row(int place) {
    return upper[place];
  }

  double diagonal(int coordinate) {
    return h[coordinate * size + coordinate];
  }

  /** {@code y += factor * H[:, coordinate]}. */
  void addColumn(double[] y, int coordinate, double factor) {
    int from = coordinate * size;
    for (int i = 0; i < size; i++) {
      y[i] += factor * h[from + i];
    }
  }

  /** H times a vector. */
  double[] times(double[] x) {
    double[] y = new double[size];
    for (int k = 0; k < size; k++) {
      if (x[k] != 0) {
        addColumn(y, k, x[k]);
      }
    }
    return y;
  }

  /** The x with {@code Hx = b}. */
  double[] solve(double[] b) {
    double[] z = new double[size];
    for (int i = 0; i < size; i++) {
      z[i] = b[order[i]];
    }
    for (int k = 0; k < size; k++) {
      z[k] /= upper[k][k];
      for (int j = k + 1; j < size; j++) {
        z[j] -= upper[k][j] * z[k];
      }
    }
    for (int k = size - 1; k >= 0; k--) {
      for (int j = k + 1; j < size; j++) {
        z[k] -= upper[k][j] * z[j];
      }
      z[k] /= upper[k][k];
    }
    double[] x = new double[size];
    for (int i = 0; i < size; i++) {
      x[order[i]] = z[i];
    }
    return x;
  }

  static double dot(double[] a, double[] b) {
    return dot(a, b, 0);
  }

  /** Of the elements from an index on; four sums, so that none waits for the one before. */
  static double dot(double[] a, double[] b, int from) {
    double s0 = 0;
    double s1 = 0;
    double s2 = 0;
    double s3 = 0;
    int i = from;
    for (; i + 3 < a.length; i += 4) {
      s0 += a[i] * b[i];
      s1 += a[i + 1] * b[i + 1];
      s2 += a[i + 2] * b[i + 2];
      s3 += a[i + 3] * b[i + 3];
    }
    for (; i < a.length; i++) {
      s0 += a[i] * b[i];
    }
    return s0 + s1 + (s2 + s3);
  }
}
