package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.DataType;
import dev.weft.lowering.FloatKernel;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;

/** Statistics of layers' products, averaged over batches of equal size; it changes none of them. */
public final class StatisticsSum implements Normalization {
  private static final int[] ALL_BUT_CHANNELS = {0, 2, 3};

  private record Sums(double[] means, double[] variances, int[] batches) {}

  private final Set<String> layers;
  private final Map<String, Sums> sums = new HashMap<>();

  /**
   * @param layers that are looked at
   */
  public StatisticsSum(Set<String> layers) {
    this.layers = layers;
  }

  @Override
  public Sum of(FloatKernel.Layer layer, Term product, NDArray bias) {
    if (layers.contains(layer.name())) {
      add(layer.name(), mean(product), variance(product));
    }
    return new Sum(product, bias);
  }

  /** A batch's, if the layer is looked at. */
  void add(String layer, NDArray mean, NDArray variance) {
    if (!layers.contains(layer)) {
      return;
    }
    float[] means = floats(mean);
    float[] variances = floats(variance);
    int channels = means.length;
    Sums own =
        sums.computeIfAbsent(
            layer, l -> new Sums(new double[channels], new double[channels], new int[1]));
    own.batches[0]++;
    for (int c = 0; c < channels; c++) {
      own.means[c] += means[c];
      own.variances[c] += variances[c];
    }
  }

  /** Of all batches until now, by layer. */
  public Map<String, ChannelStatistics> averages() {
    Map<String, ChannelStatistics> averages = new LinkedHashMap<>();
    sums.forEach(
        (layer, own) -> {
          float[] mean = new float[own.means.length];
          float[] variance = new float[own.means.length];
          for (int c = 0; c < mean.length; c++) {
            mean[c] = (float) (own.means[c] / own.batches[0]);
            variance[c] = (float) (own.variances[c] / own.batches[0]);
          }
          averages.put(layer, new ChannelStatistics(mean, variance));
        });
    return averages;
  }

  private static float[] floats(NDArray x) {
    return x.stopGradient().toType(DataType.FLOAT32, false).toFloatArray();
  }

  /** Of each channel, real, 1 x C x 1 x 1. */
  static NDArray mean(Term product) {
    NDArray mean = mean(product.values());
    return product.factor() == null ? mean : mean.mul(product.factor());
  }

  /** Of each channel, real, 1 x C x 1 x 1. */
  static NDArray variance(Term product) {
    NDArray apart = product.values().sub(mean(product.values()));
    NDArray variance = mean(apart.mul(apart));
    return product.factor() == null ? variance : variance.mul(product.factor().square());
  }

  private static NDArray mean(NDArray values) {
    double count = (double) values.size() / values.getShape().get(1);
    return Scalar.times(values.sum(ALL_BUT_CHANNELS, true), 1 / count);
  }
}
