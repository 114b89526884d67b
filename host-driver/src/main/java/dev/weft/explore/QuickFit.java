package dev.weft.explore;

import java.util.List;
import org.apache.commons.math3.stat.regression.OLSMultipleLinearRegression;

/**
 * Cycles as a linear function of {@link QuickTiming}'s sums, fitted to configurations that the
 * timing model has timed: least squares of relative errors.
 *
 * @param error of each of them, predicted by a fit to the others: mean magnitude and largest
 */
record QuickFit(double[] coefficients, ResourceFit.Error error) {

  /** A configuration's sums, and its cycles by the timing model. */
  record Timed(double[] sums, long cycles) {}

  static QuickFit of(List<Timed> timed) {
    double[] all = solve(timed, -1);
    double sum = 0;
    double most = 0;
    for (int t = 0; t < timed.size(); t++) {
      QuickFit without = new QuickFit(solve(timed, t), null);
      double error = Math.abs(without.cycles(timed.get(t).sums) / timed.get(t).cycles - 1);
      sum += error;
      most = Math.max(most, error);
    }
    return new QuickFit(all, new ResourceFit.Error(sum / timed.size(), most));
  }

  double cycles(double[] sums) {
    double cycles = 0;
    for (int i = 0; i < sums.length; i++) {
      cycles += coefficients[i] * sums[i];
    }
    // Not below what the busiest unit needs, whatever the fit says.
    return Math.max(cycles, Math.max(sums[1], Math.max(sums[2], sums[3])));
  }

  private static double[] solve(List<Timed> timed, int leftOut) {
    List<Timed> used = new java.util.ArrayList<>(timed);
    if (leftOut >= 0) {
      used.remove(leftOut);
    }
    double[][] x = new double[used.size()][];
    double[] y = new double[used.size()];
    for (int t = 0; t < x.length; t++) {
      x[t] = used.get(t).sums.clone();
      for (int i = 0; i < x[t].length; i++) {
        x[t][i] /= used.get(t).cycles;
      }
      y[t] = 1;
    }
    OLSMultipleLinearRegression regression = new OLSMultipleLinearRegression();
    regression.setNoIntercept(true);
    regression.newSampleData(y, x);
    return regression.estimateRegressionParameters();
  }
}
