package dev.weft.quant.rounding;

import java.util.Arrays;
import java.util.stream.IntStream;

/**
 * The integers whose multiples of a scale come nearest to real weights in a {@link QuadraticForm}:
 * a closest-vector problem. One candidate that decides coordinate by coordinate is Babai's nearest
 * plane, which GPTQ (Frantar et al. 2023) computes too; a beam of several candidates (the K-best
 * sphere decoder) comes closer, and is exact when it holds all. Single coordinates are then changed
 * as long as that helps (as in QuantEase, Behdin et al. 2023).
 */
final class LatticeSearch {
  /** One in so many candidates is tried for each coordinate of each of them. */
  private static final int CANDIDATES_PER_CHILD = 4;

  private static final int MAX_SWEEPS = 50;

  private final QuadraticForm form;
  private final int limit;

  /**
   * @param limit largest magnitude of an integer
   */
  LatticeSearch(QuadraticForm form, int limit) {
    this.form = form;
    this.limit = limit;
  }

  /** Integers and their error. */
  record Found(int[] values, double error) {}

  private record Child(int parent, int value, double cost) {}

  /**
   * @param width candidates that are kept
   */
  Found beam(double[] w, double scale, int width) {
    int n = form.size();
    double[][] rest = {new double[n]};
    int[][] values = {new int[n]};
    double[] cost = {0};
    int most = width == 1 ? 1 : Math.min(2 * limit + 1, Math.max(3, width / CANDIDATES_PER_CHILD));
    for (int place = n - 1; place >= 0; place--) {
      double[] row = form.row(place);
      double wanted = w[form.coordinate(place)];
      Child[] children = new Child[cost.length * most];
      int count = 0;
      for (int m = 0; m < cost.length; m++) {
        double pull = QuadraticForm.dot(row, rest[m], place + 1);
        double center = (wanted + pull / row[place]) / scale;
        int nearest = (int) Math.rint(Math.max(-limit, Math.min(limit, center)));
        int side = center > nearest ? 1 : -1;
        // The nearest, then from side to side; beyond the limits only one side is left.
        for (int c = 0, tried = 0; tried < most; c++) {
          int q = nearest + (c % 2 == 1 ? (c + 1) / 2 * side : -c / 2 * side);
          if (q >= -limit && q <= limit) {
            tried++;
            double off = row[place] * scale * (center - q);
            children[count++] = new Child(m, q, cost[m] + off * off);
          }
        }
      }
      Arrays.sort(children, 0, count, (a, b) -> Double.compare(a.cost, b.cost));
      int kept = Math.min(width, count);
      double[][] nextRest = new double[kept][];
      int[][] nextValues = new int[kept][];
      double[] nextCost = new double[kept];
      boolean[] taken = new boolean[cost.length];
      for (int m = 0; m < kept; m++) {
        Child child = children[m];
        // The first child of a candidate takes its arrays over; the others copy them.
        boolean copy = taken[child.parent];
        taken[child.parent] = true;
        nextRest[m] = copy ? rest[child.parent].clone() : rest[child.parent];
        nextValues[m] = copy ? values[child.parent].clone() : values[child.parent];
        nextCost[m] = child.cost;
      }
      for (int m = 0; m < kept; m++) {
        nextValues[m][form.coordinate(place)] = children[m].value;
        nextRest[m][place] = wanted - scale * children[m].value;
      }
      rest = nextRest;
      values = nextValues;
      cost = nextCost;
    }
    return new Found(values[0], cost[0]);
  }

  /** Changes single integers as long as the error falls; in place. */
  void descend(int[] q, double[] w, double scale) {
    double[] pull = form.times(difference(q, w, scale));
    for (int sweep = 0; sweep < MAX_SWEEPS; sweep++) {
      boolean changed = false;
      for (int k = 0; k < q.length; k++) {
        double wanted = q[k] + pull[k] / (scale * form.diagonal(k));
        int next = (int) Math.rint(Math.max(-limit, Math.min(limit, wanted)));
        // Half steps gain nothing and would never end.
        if (next != q[k] && Math.abs(wanted - next) + 1e-9 < Math.abs(wanted - q[k])) {
          form.addColumn(pull, k, scale * (q[k] - next));
          q[k] = next;
          changed = true;
        }
      }
      if (!changed) {
        return;
      }
    }
  }

  /** The scale at which given integers err least; the given one if they are all 0. */
  double bestScale(int[] q, double[] w, double scale) {
    double[] real = IntStream.of(q).asDoubleStream().toArray();
    double[] image = form.times(real);
    double energy = QuadraticForm.dot(real, image);
    double best = energy == 0 ? 0 : QuadraticForm.dot(w, image) / energy;
    return best > 0 ? best : scale;
  }

  double error(int[] q, double[] w, double scale) {
    double[] d = difference(q, w, scale);
    return QuadraticForm.dot(d, form.times(d));
  }

  private static double[] difference(int[] q, double[] w, double scale) {
    double[] d = new double[w.length];
    Arrays.setAll(d, k -> w[k] - scale * q[k]);
    return d;
  }
}
