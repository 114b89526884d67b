package dev.weft.quant.rounding;

import java.util.Arrays;
import java.util.Comparator;
import java.util.stream.IntStream;

/**
 * Rounds the weights of one layer so that its output errs least on calibration data, not the
 * weights themselves: the aim of AdaRound (Nagel et al. 2020), here as a search over integers, for
 * the error is a quadratic form of them. The data are the layer's inputs as the quantized network
 * has them and the float network's output, so that a layer makes up for errors before it.
 *
 * @param values integers, in the order of the weights {@code [output][depth]}
 * @param scale one per output channel
 * @param bias one per output channel: the best for these integers
 * @param error mean squared output error of each channel
 * @param nearestError the same with weights rounded to nearest
 */
public record LayerRounding(
    int[] values, double[] scale, double[] bias, double[] error, double[] nearestError) {
  /** Pull towards the float weights, as a share of the inputs' mean variance. */
  private static final double DAMPING = 0.01;

  /** The same for each weight a pixel: few pixels say little of many weights. */
  private static final double DAMPING_OF_FEW = 0.1;

  /** Scales tried, as shares of the nearest rounding's. */
  private static final double[] SHARES =
      IntStream.range(0, 12).mapToDouble(i -> 0.7 + 0.05 * i).toArray();

  private static final int BEST_SCALES = 2;
  private static final int BEAM = 16;
  private static final int REFITS = 4;

  /**
   * @param weights float, {@code [output][depth]}
   * @param nearest integers rounded to nearest
   * @param nearestScale of them
   * @param smallestScale lower limit of each scale; null: scales stay those of the nearest rounding
   * @param limit largest magnitude of an integer
   */
  public static LayerRounding of(
      LayerMoments seen,
      double[] weights,
      int[] nearest,
      double[] nearestScale,
      double[] smallestScale,
      int limit) {
    int outputs = nearestScale.length;
    int depth = seen.depth();
    int groups = seen.groups();
    QuadraticForm[] forms = new QuadraticForm[groups];
    double[] damping = new double[groups];
    for (int g = 0; g < groups; g++) {
      double[] h = seen.covariance(g);
      damping[g] = damp(h, depth, seen.pixels());
      forms[g] = new QuadraticForm(h, depth);
    }
    LayerRounding result =
        new LayerRounding(
            nearest.clone(),
            nearestScale.clone(),
            new double[outputs],
            new double[outputs],
            new double[outputs]);
    IntStream.range(0, outputs)
        .parallel()
        .forEach(
            o -> {
              int g = o / (outputs / groups);
              double[] own = Arrays.copyOfRange(weights, o * depth, (o + 1) * depth);
              int[] before = Arrays.copyOfRange(nearest, o * depth, (o + 1) * depth);
              Double smallest = smallestScale == null ? null : smallestScale[o];
              result.round(o, seen, forms[g], damping[g], own, before, smallest, limit);
            });
    return result;
  }

  /** Adds to the diagonal; returns what. */
  private static double damp(double[] h, int depth, long pixels) {
    double trace = 0;
    for (int k = 0; k < depth; k++) {
      trace += h[k * depth + k];
    }
    double mean = trace > 0 ? trace / depth : 1;
    double added = mean * (DAMPING + DAMPING_OF_FEW * depth / pixels);
    for (int k = 0; k < depth; k++) {
      h[k * depth + k] += added;
    }
    return added;
  }

  private void round(
      int o,
      LayerMoments seen,
      QuadraticForm form,
      double damping,
      double[] own,
      int[] before,
      Double smallest,
      int limit) {
    double[] b = seen.covarianceWithTarget(o);
    double[] pulled = b.clone();
    Arrays.setAll(pulled, k -> b[k] + damping * own[k]);
    double[] wanted = form.solve(pulled);
    Output output = new Output(form, damping, b, seen.targetVariance(o));
    nearestError[o] = output.error(before, scale[o]);
    error[o] = nearestError[o];
    LatticeSearch search = new LatticeSearch(form, limit);
    int[] best = before;
    double[] starts =
        smallest == null ? new double[] {scale[o]} : starts(search, wanted, scale[o], smallest);
    for (double start : starts) {
      double s = start;
      int[] q = search.beam(wanted, s, BEAM).values();
      for (int i = 0; i < REFITS; i++) {
        search.descend(q, wanted, s);
        s = smallest == null ? s : Math.max(smallest, search.bestScale(q, wanted, s));
      }
      double found = output.error(q, s);
      if (found < error[o]) {
        error[o] = found;
        scale[o] = s;
        best = q;
      }
    }
    System.arraycopy(best, 0, values, o * best.length, best.length);
    double[] mean = seen.inputMeans(o);
    double sum = 0;
    for (int k = 0; k < best.length; k++) {
      sum += best[k] * mean[k];
    }
    bias[o] = seen.targetMean(o) - scale[o] * sum;
  }

  private static double[] starts(
      LatticeSearch search, double[] wanted, double nearest, double smallest) {
    record Start(double scale, double error) {}
    return Arrays.stream(SHARES)
        .map(share -> Math.max(smallest, share * nearest))
        .distinct()
        .mapToObj(s -> new Start(s, search.beam(wanted, s, 1).error()))
        .sorted(Comparator.comparingDouble(Start::error))
        .limit(BEST_SCALES)
        .mapToDouble(Start::scale)
        .toArray();
  }

  /** The output's own error, without the pull towards the float weights. */
  private record Output(QuadraticForm damped, double damping, double[] b, double variance) {
    double error(int[] q, double scale) {
      double[] v = IntStream.of(q).mapToDouble(i -> i * scale).toArray();
      double[] image = damped.times(v);
      double sum = variance;
      for (int k = 0; k < v.length; k++) {
        sum += v[k] * (image[k] - damping * v[k]) - 2 * v[k] * b[k];
      }
      return Math.max(0, sum);
    }
  }
}
