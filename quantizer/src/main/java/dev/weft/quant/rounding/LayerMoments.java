package dev.weft.quant.rounding;

import dev.weft.lowering.execution.MatrixProduct;
import java.util.Arrays;

/**
 * Second moments of what one layer reads and what it ought to give, over pixels of many pictures:
 * all that its squared output error depends on. With patches {@code x} and target {@code t} of an
 * output channel, weights {@code w} and the best bias err by {@code w'Hw - 2w'b + c} a pixel; H is
 * the covariance of x, b that of x with t, c the variance of t. Groups of channels stand apart.
 */
public final class LayerMoments {
  private final int groups;
  private final int depth;
  private final int outputs;
  private final double[][] products;
  private final double[][] inputSum;
  private final double[][] cross;
  private final double[] targetSum;
  private final double[] targetSquares;
  private long pixels;

  /**
   * @param depth input channels of a group times taps
   * @param outputs output channels of all groups
   */
  public LayerMoments(int groups, int depth, int outputs) {
    this.groups = groups;
    this.depth = depth;
    this.outputs = outputs;
    products = new double[groups][depth * depth];
    inputSum = new double[groups][depth];
    cross = new double[outputs][depth];
    targetSum = new double[outputs];
    targetSquares = new double[outputs];
  }

  public int groups() {
    return groups;
  }

  public int depth() {
    return depth;
  }

  public long pixels() {
    return pixels;
  }

  /**
   * Adds one picture.
   *
   * @param patches {@code [groups * depth][plane]}
   * @param targets {@code [outputs][plane]}
   * @param chosen which pixels of the plane count
   */
  public void add(float[] patches, float[] targets, int[] chosen) {
    int plane = targets.length / outputs;
    int n = chosen.length;
    int perGroup = outputs / groups;
    for (int g = 0; g < groups; g++) {
      float[] x = gathered(patches, g * depth, depth, plane, chosen);
      float[] t = gathered(targets, g * perGroup, perGroup, plane, chosen);
      float[] byPixel = MatrixProduct.transposed(x, depth, n);
      addProduct(x, byPixel, depth, n, products[g]);
      float[] sums = new float[perGroup * depth];
      MatrixProduct.add(t, 0, byPixel, 0, sums, 0, perGroup, n, depth);
      for (int o = 0; o < perGroup; o++) {
        addTo(cross[g * perGroup + o], sums, o * depth);
        for (int p = 0; p < n; p++) {
          double value = t[o * n + p];
          targetSum[g * perGroup + o] += value;
          targetSquares[g * perGroup + o] += value * value;
        }
      }
      for (int k = 0; k < depth; k++) {
        double sum = 0;
        for (int p = 0; p < n; p++) {
          sum += x[k * n + p];
        }
        inputSum[g][k] += sum;
      }
    }
    pixels += n;
  }

  private static void addProduct(float[] x, float[] byPixel, int depth, int n, double[] total) {
    float[] square = new float[depth * depth];
    MatrixProduct.add(x, 0, byPixel, 0, square, 0, depth, n, depth);
    addTo(total, square, 0);
  }

  private static void addTo(double[] total, float[] values, int from) {
    for (int i = 0; i < total.length; i++) {
      total[i] += values[from + i];
    }
  }

  private static float[] gathered(float[] values, int row, int rows, int plane, int[] chosen) {
    float[] result = new float[rows * chosen.length];
    for (int r = 0; r < rows; r++) {
      int from = (row + r) * plane;
      for (int p = 0; p < chosen.length; p++) {
        result[r * chosen.length + p] = values[from + chosen[p]];
      }
    }
    return result;
  }

  /** Adds what another one of the same shape has seen. */
  public void merge(LayerMoments other) {
    for (int g = 0; g < groups; g++) {
      addAll(products[g], other.products[g]);
      addAll(inputSum[g], other.inputSum[g]);
    }
    for (int o = 0; o < outputs; o++) {
      addAll(cross[o], other.cross[o]);
    }
    addAll(targetSum, other.targetSum);
    addAll(targetSquares, other.targetSquares);
    pixels += other.pixels;
  }

  private static void addAll(double[] total, double[] more) {
    for (int i = 0; i < total.length; i++) {
      total[i] += more[i];
    }
  }

  /** H of a group, row-major. */
  public double[] covariance(int group) {
    double[] h = new double[depth * depth];
    double[] sum = inputSum[group];
    for (int i = 0; i < depth; i++) {
      for (int j = 0; j < depth; j++) {
        h[i * depth + j] =
            products[group][i * depth + j] / pixels - sum[i] / pixels * (sum[j] / pixels);
      }
    }
    return h;
  }

  /** b of an output channel. */
  public double[] covarianceWithTarget(int output) {
    double[] mean = inputMeans(output);
    double[] b = new double[depth];
    Arrays.setAll(b, k -> cross[output][k] / pixels - mean[k] * targetMean(output));
    return b;
  }

  /** c of an output channel. */
  public double targetVariance(int output) {
    double mean = targetMean(output);
    return targetSquares[output] / pixels - mean * mean;
  }

  public double targetMean(int output) {
    return targetSum[output] / pixels;
  }

  /** Mean of the patches that an output channel reads. */
  public double[] inputMeans(int output) {
    double[] sum = inputSum[output / (outputs / groups)];
    return Arrays.stream(sum).map(s -> s / pixels).toArray();
  }
}
