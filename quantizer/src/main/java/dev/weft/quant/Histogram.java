package dev.weft.quant;

import java.util.Arrays;
import java.util.List;
import org.apache.commons.math3.analysis.UnivariateFunction;
import org.apache.commons.math3.optim.MaxEval;
import org.apache.commons.math3.optim.nonlinear.scalar.GoalType;
import org.apache.commons.math3.optim.univariate.BrentOptimizer;
import org.apache.commons.math3.optim.univariate.SearchInterval;
import org.apache.commons.math3.optim.univariate.UnivariateObjectiveFunction;

/**
 * The distribution of one tensor's values over all calibration pictures, in constant memory: bins
 * over a symmetric interval that doubles, merging bins in pairs, whenever a value lies outside.
 * Zeros are counted apart, for every encoding holds them exactly. Not thread-safe.
 */
public final class Histogram {
  private static final int BINS = 4096;

  /** Share of the values that a percentile leaves out at either end. */
  private static final double TAIL = 1e-4;

  /** Ranges that are tried for the least divergence. */
  private static final int SHARES = 64;

  private final long[] bins = new long[BINS];
  private double limit = 0x1p-20;
  private double min = Double.POSITIVE_INFINITY;
  private double max = Double.NEGATIVE_INFINITY;
  private long count;

  /** Adds values; NaN or infinity is an error. */
  public void add(float[] values) {
    for (float value : values) {
      if (!Float.isFinite(value)) {
        throw new IllegalArgumentException(
            "value " + value + " in calibration, expected finite values");
      }
      min = Math.min(min, value);
      max = Math.max(max, value);
      count++;
      if (value != 0) {
        while (Math.abs(value) >= limit) {
          widen();
        }
        bins[(int) ((value / limit + 1) * (BINS / 2))]++;
      }
    }
  }

  private void widen() {
    long[] old = bins.clone();
    Arrays.fill(bins, 0);
    for (int i = 0; i < BINS; i++) {
      bins[BINS / 4 + i / 2] += old[i];
    }
    limit *= 2;
  }

  /**
   * The range that a criterion chooses for tensors that share one encoding.
   *
   * @param levels values that the integers can take
   */
  static Range range(List<Histogram> histograms, Criterion criterion, int levels) {
    if (histograms.isEmpty() || histograms.stream().anyMatch(h -> h.count == 0)) {
      throw new IllegalStateException("no value was seen in calibration");
    }
    return switch (criterion) {
      case MIN_MAX, OUTPUT_ERROR, AUTO ->
          histograms.stream().map(Histogram::seen).reduce(Range::union).orElseThrow();
      case PERCENTILE ->
          histograms.stream().map(Histogram::percentile).reduce(Range::union).orElseThrow();
      case MEAN_SQUARE_ERROR -> leastError(histograms, levels);
      case KL_DIVERGENCE -> leastDivergence(histograms, levels);
    };
  }

  private Range seen() {
    return new Range(min, max);
  }

  private Range percentile() {
    double skip = TAIL * count;
    long below = 0;
    int first = 0;
    while (first < BINS && below + bins[first] <= skip) {
      below += bins[first++];
    }
    long above = 0;
    int last = BINS - 1;
    while (last >= 0 && above + bins[last] <= skip) {
      above += bins[last--];
    }
    double low = Math.min(0, Math.max(min, edge(first)));
    double high = Math.max(0, Math.min(max, edge(last + 1)));
    return new Range(low, high);
  }

  /**
   * Shrinks both ends in turn, each to its least error; each tensor's error counts in relation to
   * its own energy, so that a tensor of small values is not lost beside one of large values.
   */
  private static Range leastError(List<Histogram> histograms, int levels) {
    Range all = histograms.stream().map(Histogram::seen).reduce(new Range(0, 0), Range::union);
    double low = all.min();
    double high = all.max();
    for (int round = 0; round < 2; round++) {
      if (high > 0) {
        double fixed = low;
        high =
            best(share -> error(histograms, fixed, share * all.max(), levels), high / all.max())
                * all.max();
      }
      if (low < 0) {
        double fixed = high;
        low =
            best(share -> error(histograms, share * all.min(), fixed, levels), low / all.min())
                * all.min();
      }
    }
    return new Range(low, high);
  }

  /**
   * Squared errors of integers that span a range, each tensor's in relation to its own energy.
   *
   * @param levels values that the integers can take
   */
  static double error(List<Histogram> histograms, Range span, int levels) {
    return error(histograms, span.min(), span.max(), levels);
  }

  private static double error(List<Histogram> histograms, double low, double high, int levels) {
    double sum = 0;
    for (Histogram h : histograms) {
      double energy = h.energy();
      sum += energy == 0 ? 0 : h.error(low, high, levels) / energy;
    }
    return sum;
  }

  private static double best(UnivariateFunction error, double start) {
    // The error is nearly unimodal over the share of the range that is kept; whole ranges are tried
    // as well.
    double found =
        new BrentOptimizer(1e-3, 1e-6)
            .optimize(
                new MaxEval(60),
                GoalType.MINIMIZE,
                new UnivariateObjectiveFunction(error),
                new SearchInterval(0.1, 1, Math.min(0.999, Math.max(0.101, start))))
            .getPoint();
    return error.value(1) <= error.value(found) ? 1 : found;
  }

  /** Shrinks the upper end, then the lower one, each to the least divergence. */
  private static Range leastDivergence(List<Histogram> histograms, int levels) {
    Range all = histograms.stream().map(Histogram::seen).reduce(new Range(0, 0), Range::union);
    double high = best(all.max(), h -> divergence(histograms, all.min(), h, levels));
    double low = best(all.min(), l -> divergence(histograms, l, high, levels));
    return new Range(low, high);
  }

  private static double best(double end, UnivariateFunction divergence) {
    double best = end;
    double least = end == 0 ? 0 : divergence.value(end);
    for (int i = SHARES - 1; end != 0 && i >= SHARES / 10; i--) {
      double tried = end * i / SHARES;
      double own = divergence.value(tried);
      if (own < least) {
        least = own;
        best = tried;
      }
    }
    return best;
  }

  private static double divergence(
      List<Histogram> histograms, double low, double high, int levels) {
    double sum = 0;
    for (Histogram h : histograms) {
      sum += h.divergence(low, high, levels);
    }
    return sum;
  }

  /**
   * Of the values' distribution from the one that integers keep of it: what lies outside of the
   * range is at its ends, what falls on one integer is spread evenly over the bins seen there
   * (Migacz, 8-bit inference with TensorRT, 2017).
   */
  private double divergence(double low, double high, int levels) {
    double step = (high - low) / (levels - 1);
    if (!(step > 0)) {
      return 0;
    }
    double[] mass = new double[levels];
    int[] used = new int[levels];
    long inside = 0;
    long below = 0;
    long above = 0;
    int first = -1;
    int last = -1;
    for (int i = 0; i < BINS; i++) {
      if (bins[i] == 0) {
        continue;
      }
      double x = (edge(i) + edge(i + 1)) / 2;
      if (x < low || x > high) {
        below += x < low ? bins[i] : 0;
        above += x > high ? bins[i] : 0;
        continue;
      }
      first = first < 0 ? i : first;
      last = i;
      inside += bins[i];
      mass[level(x, low, step)] += bins[i];
      used[level(x, low, step)]++;
    }
    double sum = 0;
    for (int i = first; i >= 0 && i <= last; i++) {
      if (bins[i] > 0) {
        int level = level((edge(i) + edge(i + 1)) / 2, low, step);
        long clipped = (i == first ? below : 0) + (i == last ? above : 0);
        double p = (double) (bins[i] + clipped) / (below + inside + above);
        double kept = mass[level] / used[level] / inside;
        sum += p * Math.log(p / kept);
      }
    }
    return sum;
  }

  private static int level(double x, double low, double step) {
    return (int) ((x - low) / step + 0.5);
  }

  /** Sum of squares. */
  private double energy() {
    double sum = 0;
    for (int i = 0; i < BINS; i++) {
      double x = (edge(i) + edge(i + 1)) / 2;
      sum += bins[i] * x * x;
    }
    return sum;
  }

  /** Sum of squared errors of clipping, and of rounding inside. */
  private double error(double low, double high, int levels) {
    double step = (high - low) / (levels - 1);
    double rounding = step * step / 12;
    double sum = 0;
    for (int i = 0; i < BINS; i++) {
      if (bins[i] > 0) {
        double x = (edge(i) + edge(i + 1)) / 2;
        double beyond = x < low ? low - x : x > high ? x - high : 0;
        sum += bins[i] * (beyond > 0 ? beyond * beyond : rounding);
      }
    }
    return sum;
  }

  private double edge(int bin) {
    return (bin / (BINS / 2.0) - 1) * limit;
  }
}
