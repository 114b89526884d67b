package dev.weft.quant.rounding;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Arrays;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Learned rounding against brute force, against nearest rounding, and against its own data. */
class LayerRoundingTest {
  private static final int DEPTH = 12;
  private static final int OUTPUTS = 6;
  private static final int PIXELS = 400;
  private static final int LIMIT = 7;

  /** Correlated inputs, as neighbouring pixels are, and the outputs of real weights. */
  private record Case(float[] patches, double[] weights, float[] targets) {
    static Case of(long seed) {
      Random random = new Random(seed);
      float[] patches = new float[DEPTH * PIXELS];
      for (int p = 0; p < PIXELS; p++) {
        double common = random.nextGaussian();
        for (int k = 0; k < DEPTH; k++) {
          patches[k * PIXELS + p] = (float) (3 + 2 * common + random.nextGaussian());
        }
      }
      double[] weights = random.doubles(OUTPUTS * DEPTH, -1, 1).toArray();
      float[] targets = new float[OUTPUTS * PIXELS];
      for (int o = 0; o < OUTPUTS; o++) {
        for (int p = 0; p < PIXELS; p++) {
          double sum = 0.5 * o;
          for (int k = 0; k < DEPTH; k++) {
            sum += weights[o * DEPTH + k] * patches[k * PIXELS + p];
          }
          targets[o * PIXELS + p] = (float) sum;
        }
      }
      return new Case(patches, weights, targets);
    }

    LayerMoments moments() {
      LayerMoments moments = new LayerMoments(1, DEPTH, OUTPUTS);
      moments.add(patches, targets, IntStream.range(0, PIXELS).toArray());
      return moments;
    }

    LayerRounding learned() {
      double[] scale = scales();
      return LayerRounding.of(
          moments(), weights, nearest(scale), scale, new double[OUTPUTS], LIMIT);
    }

    double[] scales() {
      return IntStream.range(0, OUTPUTS)
          .mapToDouble(
              o ->
                  Arrays.stream(weights, o * DEPTH, (o + 1) * DEPTH).map(Math::abs).max().orElse(1)
                      / LIMIT)
          .toArray();
    }

    int[] nearest(double[] scale) {
      return IntStream.range(0, weights.length)
          .map(i -> (int) Math.rint(weights[i] / scale[i / DEPTH]))
          .toArray();
    }

    /** Mean squared error of an output channel, straight from the data. */
    double error(int o, int[] values, double scale, double bias) {
      double sum = 0;
      for (int p = 0; p < PIXELS; p++) {
        double y = bias;
        for (int k = 0; k < DEPTH; k++) {
          y += values[o * DEPTH + k] * scale * patches[k * PIXELS + p];
        }
        sum += Math.pow(y - targets[o * PIXELS + p], 2) / PIXELS;
      }
      return sum;
    }
  }

  @Test
  void neverErrsMoreThanNearestAndMostlyMuchLess() {
    double learned = 0;
    double nearest = 0;
    for (int seed = 0; seed < 20; seed++) {
      LayerRounding result = Case.of(seed).learned();
      for (int o = 0; o < OUTPUTS; o++) {
        assertTrue(result.error()[o] <= result.nearestError()[o], "seed " + seed);
        learned += result.error()[o];
        nearest += result.nearestError()[o];
      }
    }
    assertTrue(learned < 0.3 * nearest, learned + " of " + nearest);
  }

  /** The errors that the search reports are those of the layer with its weights and its bias. */
  @Test
  void reportsTheErrorOfTheData() {
    Case data = Case.of(5);
    LayerRounding result = data.learned();
    for (int o = 0; o < OUTPUTS; o++) {
      double own = data.error(o, result.values(), result.scale()[o], result.bias()[o]);
      // Moments are summed in floats, around a mean that is not zero.
      assertEquals(own, result.error()[o], 1e-2 * own);
      assertTrue(own <= data.error(o, result.values(), result.scale()[o], result.bias()[o] + 0.02));
      assertTrue(own <= data.error(o, result.values(), result.scale()[o], result.bias()[o] - 0.02));
    }
  }

  @Test
  void aBeamThatHoldsAllFindsWhatBruteForceFinds() {
    int limit = 2;
    int n = 5;
    for (int seed = 0; seed < 20; seed++) {
      Random random = new Random(seed);
      QuadraticForm form = new QuadraticForm(positive(random, n), n);
      double[] w = random.doubles(n, -1.2, 1.2).toArray();
      LatticeSearch search = new LatticeSearch(form, limit);
      LatticeSearch.Found found = search.beam(w, 0.4, 4096);
      double least = Double.POSITIVE_INFINITY;
      int[] best = null;
      for (int code = 0; code < Math.pow(2 * limit + 1, n); code++) {
        int[] q = new int[n];
        for (int k = 0, rest = code; k < n; k++, rest /= 2 * limit + 1) {
          q[k] = rest % (2 * limit + 1) - limit;
        }
        double error = search.error(q, w, 0.4);
        if (error < least) {
          least = error;
          best = q;
        }
      }
      assertArrayEquals(best, found.values(), "seed " + seed);
      assertEquals(least, found.error(), 1e-9);
      int[] descended = search.beam(w, 0.4, 1).values();
      double before = search.error(descended, w, 0.4);
      search.descend(descended, w, 0.4);
      assertTrue(search.error(descended, w, 0.4) <= before);
      assertTrue(search.error(descended, w, 0.4) >= least - 1e-12);
    }
  }

  @Test
  void solvesItsOwnEquations() {
    Random random = new Random(3);
    QuadraticForm form = new QuadraticForm(positive(random, 8), 8);
    double[] x = random.doubles(8, -1, 1).toArray();
    assertArrayEquals(x, form.solve(form.times(x)), 1e-9);
  }

  private static double[] positive(Random random, int n) {
    double[][] a = new double[n][n];
    for (double[] row : a) {
      Arrays.setAll(row, i -> random.nextGaussian());
    }
    double[] h = new double[n * n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        for (int k = 0; k < n; k++) {
          h[i * n + j] += a[k][i] * a[k][j];
        }
        h[i * n + j] += i == j ? 0.05 : 0;
      }
    }
    return h;
  }
}
