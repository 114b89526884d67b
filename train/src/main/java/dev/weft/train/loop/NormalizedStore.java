package dev.weft.train.loop;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.FloatKernel;
import dev.weft.quant.training.LayerWeights;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.train.arithmetic.Arithmetic;
import dev.weft.train.arithmetic.BatchNormalization;
import dev.weft.train.arithmetic.ChannelStatistics;
import dev.weft.train.arithmetic.Normalization;
import dev.weft.train.arithmetic.StatisticsSum;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Another store's numbers with {@link BatchNormalization} between products and activations. Each
 * normalized channel has a gain besides, relative to its start.
 */
final class NormalizedStore extends ParameterStore {
  /** Beside weights in shares of their range, about the pace of batch normalization's own. */
  private static final double PACE = 0.3;

  private static final float LEAST = 1f / 16;
  private static final float MOST = 16;

  private final ParameterStore inner;
  private final Map<String, FloatKernel.Layer> layers;
  private final Map<String, ChannelStatistics> start;
  private final Map<String, Parameter> gains = new LinkedHashMap<>();
  private Map<String, ChannelStatistics> settled;

  /**
   * @param start statistics of the layers, before anything is trained
   */
  NormalizedStore(
      ParameterStore inner,
      Map<String, FloatKernel.Layer> layers,
      Map<String, ChannelStatistics> start) {
    this.inner = inner;
    this.layers = layers;
    this.start = start;
    settled = start;
    layers.forEach(
        (name, layer) -> {
          int channels = layer.output().channels();
          float[] ones = new float[channels];
          Arrays.fill(ones, 1);
          gains.put(
              name, Parameter.of(name + "/gain", new Shape(1, channels, 1, 1), ones, PACE, false));
        });
  }

  /**
   * Layers with statistics worth the name, by name: those whose output has more than one pixel, is
   * not the network's and moves or weighs no samples.
   */
  static Map<String, FloatKernel.Layer> layers(TrainableNetwork network) {
    Set<String> exact = new HashSet<>(network.outputs());
    exact.addAll(SamplingTensors.offsets(network.kernels()));
    exact.addAll(SamplingTensors.masks(network.kernels()));
    Map<String, FloatKernel.Layer> layers = new LinkedHashMap<>();
    for (FloatKernel kernel : network.kernels()) {
      if (kernel instanceof FloatKernel.Layer layer
          && !exact.contains(layer.output().name())
          && layer.output().height() * layer.output().width() > 1) {
        layers.put(layer.name(), layer);
      }
    }
    return layers;
  }

  /** From now on, statistics of the numbers as they are: what is measured and written. */
  void settle(Map<String, ChannelStatistics> statistics) {
    settled = statistics;
  }

  @Override
  List<Parameter> parameters() {
    List<Parameter> all = new ArrayList<>(inner.parameters());
    all.addAll(gains.values());
    return all;
  }

  @Override
  Arithmetic arithmetic(NDManager manager, Map<String, NDArray> leaves) {
    return inner.arithmetic(manager, leaves);
  }

  @Override
  Normalization normalization(NDManager manager, Map<String, NDArray> leaves) {
    return BatchNormalization.settled(manager, start, gains(leaves), settled);
  }

  @Override
  Normalization training(NDManager manager, Map<String, NDArray> leaves, StatisticsSum observer) {
    return BatchNormalization.live(manager, start, gains(leaves), observer);
  }

  private Map<String, NDArray> gains(Map<String, NDArray> leaves) {
    Map<String, NDArray> own = new HashMap<>();
    gains.forEach((layer, gain) -> own.put(layer, leaves.get(gain.name())));
    return own;
  }

  @Override
  void project() {
    inner.project();
    for (Parameter gain : gains.values()) {
      for (int c = 0; c < gain.value().length; c++) {
        gain.value()[c] = Math.max(LEAST, Math.min(MOST, gain.value()[c]));
      }
    }
  }

  /** Normalization becomes part of weights, scales and biases. */
  @Override
  Parameters real() {
    Parameters plain = inner.real();
    Map<String, LayerWeights> folded = new LinkedHashMap<>(plain.layers());
    layers.forEach((name, layer) -> folded.put(name, folded(layer, plain.layers().get(name))));
    return new Parameters(folded, plain.scales());
  }

  private LayerWeights folded(FloatKernel.Layer layer, LayerWeights own) {
    float[] gain = gains.get(layer.name()).value();
    ChannelStatistics first = start.get(layer.name());
    ChannelStatistics now = settled.get(layer.name());
    float floor = first.floor();
    float[] before = first.deviation(floor);
    float[] after = now.deviation(floor);
    double[] weights = own.weights().clone();
    double[] scale = own.scale().clone();
    double[] bias = own.bias().clone();
    double[] ratio = new double[bias.length];
    Arrays.setAll(ratio, c -> (double) gain[c] * before[c] / after[c]);
    Arrays.setAll(weights, i -> weights[i] * ratio[layer.channelOf(i)]);
    Arrays.setAll(scale, c -> scale[c] * ratio[c]);
    Arrays.setAll(bias, c -> bias[c] + first.mean()[c] - ratio[c] * now.mean()[c]);
    return new LayerWeights(weights, scale, bias);
  }
}
