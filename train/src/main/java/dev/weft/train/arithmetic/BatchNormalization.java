package dev.weft.train.arithmetic;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.FloatKernel;
import java.util.Map;

/**
 * Batch normalization (Ioffe, Szegedy 2015) of layers' products, whatever the graph had: each
 * channel keeps the mean and the deviation that it had at the start, times a gain that is learned,
 * however the weights before it change:
 *
 * <pre>  gain * deviation0 * (product - mean) / deviation + bias + mean0</pre>
 *
 * It is linear in the product, hence becomes part of the layer's scale and bias in the end.
 */
public final class BatchNormalization implements Normalization {
  private final NDManager manager;
  private final Map<String, ChannelStatistics> start;
  private final Map<String, NDArray> gains;
  private final Map<String, ChannelStatistics> settled;
  private final StatisticsSum observer;

  private BatchNormalization(
      NDManager manager,
      Map<String, ChannelStatistics> start,
      Map<String, NDArray> gains,
      Map<String, ChannelStatistics> settled,
      StatisticsSum observer) {
    this.manager = manager;
    this.start = start;
    this.gains = gains;
    this.settled = settled;
    this.observer = observer;
  }

  /**
   * By each batch's own statistics.
   *
   * @param start of the layers that are normalized
   * @param gains by layer, 1 x C x 1 x 1
   * @param observer is told the statistics of each batch
   */
  public static BatchNormalization live(
      NDManager manager,
      Map<String, ChannelStatistics> start,
      Map<String, NDArray> gains,
      StatisticsSum observer) {
    return new BatchNormalization(manager, start, gains, null, observer);
  }

  /** By statistics that stay. */
  public static BatchNormalization settled(
      NDManager manager,
      Map<String, ChannelStatistics> start,
      Map<String, NDArray> gains,
      Map<String, ChannelStatistics> statistics) {
    return new BatchNormalization(manager, start, gains, statistics, null);
  }

  @Override
  public Sum of(FloatKernel.Layer layer, Term product, NDArray bias) {
    ChannelStatistics first = start.get(layer.name());
    if (first == null) {
      return new Sum(product, bias);
    }
    float floor = first.floor();
    DataType type = bias.getDataType();
    NDArray mean;
    NDArray deviation;
    if (settled == null) {
      mean = StatisticsSum.mean(product);
      NDArray variance = StatisticsSum.variance(product);
      observer.add(layer.name(), mean, variance);
      deviation = variance.add(manager.create(floor)).sqrt();
    } else {
      ChannelStatistics now = settled.get(layer.name());
      mean = channels(now.mean(), type);
      deviation = channels(now.deviation(floor), type);
    }
    NDArray ratio =
        Precision.as(gains.get(layer.name()), type)
            .mul(channels(first.deviation(floor), type))
            .div(deviation);
    NDArray factor = product.factor() == null ? ratio : product.factor().mul(ratio);
    NDArray offset = bias.add(channels(first.mean(), type)).sub(mean.mul(ratio));
    return new Sum(new Term(product.values(), factor), offset);
  }

  private NDArray channels(float[] values, DataType type) {
    return manager.create(values, new Shape(1, values.length, 1, 1)).toType(type, false);
  }
}
