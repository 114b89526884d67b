package dev.weft.train.loop;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.training.Grid;
import dev.weft.quant.training.LayerWeights;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.train.arithmetic.Arithmetic;
import dev.weft.train.arithmetic.GridLeaves;
import dev.weft.train.arithmetic.IntegerArithmetic;
import dev.weft.train.arithmetic.LayerShapes;
import dev.weft.train.arithmetic.Precision;
import dev.weft.train.arithmetic.Scalar;
import dev.weft.train.arithmetic.StraightThrough;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The numbers of a network of integers, all without units, so that one rate suits every layer:
 * weights in shares of their channel's range, biases in shares of the output's range, scales
 * relative to where they started.
 *
 * <p>8-bit activations: scales of weights and activations are learned (LSQ). Q2.14: activations
 * keep theirs, which have headroom, and each step ends with CNNA's auto-scaling, by which a
 * channel's largest weight becomes the largest integer.
 */
final class GridStore extends ParameterStore {
  /**
   * Scales move much slower than weights: a step of theirs moves all weights of a channel, or all
   * values of a tensor. At a fifth of the weights' rate detectors in 4 bits lost what they knew.
   */
  private static final double SCALE_PACE = 0.02;

  /**
   * Biases, too: one of theirs moves a whole channel. Beside weights in shares of their range,
   * those of batch normalization move at about this pace.
   */
  private static final double BIAS_PACE = 0.1;

  /** What moves the samples of deformable layers moves slower (Dai et al. 2017). */
  private static final double OFFSET_PACE = 0.1;

  /** Bounds of a scale relative to its start. */
  private static final float LEAST = 1f / 16;

  private static final float MOST = 16;

  private final Grid grid;
  private final Parameters start;
  private final List<String> outputs;
  private final boolean learnsScales;
  private final Map<String, FloatKernel.Layer> layers = new LinkedHashMap<>();
  private final Map<String, Parameter> parameters = new LinkedHashMap<>();

  /** Those of them that are scales. */
  private final List<Parameter> learnedScales = new ArrayList<>();

  /** Weight scales relative to their start where they are not learned. */
  private final Map<String, float[]> projected = new LinkedHashMap<>();

  /** Values a picture of the tensors of each group. */
  private final Map<String, Integer> sizes = new LinkedHashMap<>();

  GridStore(TrainableNetwork network, Parameters start) {
    this.grid = network.grid();
    this.start = start;
    outputs = network.outputs();
    learnsScales = grid.format() != NumberFormat.Q2_14;
    Set<String> offsets = SamplingTensors.offsets(network.kernels());
    for (FloatKernel kernel : network.kernels()) {
      sizes.merge(grid.groups().get(kernel.output().name()), kernel.output().elements(), Math::max);
      if (kernel instanceof FloatKernel.Layer layer) {
        layers.put(layer.name(), layer);
        boolean moves = offsets.contains(layer.output().name());
        add(layer, start.layers().get(layer.name()), moves ? OFFSET_PACE : 1);
      }
    }
    if (learnsScales) {
      for (String group : start.scales().keySet()) {
        addScale("scale of " + group, 1, SCALE_PACE);
      }
    }
    project();
  }

  private void add(FloatKernel.Layer layer, LayerWeights own, double pace) {
    float[] weights = LayerShapes.floats(weights(layer, own));
    float[] bias = LayerShapes.floats(bias(layer, own));
    int channels = bias.length;
    put(Parameter.of(layer.name() + "/weights", LayerShapes.of(layer), weights, pace, true));
    Shape shape = new Shape(1, channels, 1, 1);
    put(Parameter.of(layer.name() + "/bias", shape, bias, BIAS_PACE * pace, false));
    if (learnsScales) {
      addScale(layer.name() + "/scale", channels, SCALE_PACE * pace);
    } else {
      projected.put(layer.name(), ones(channels));
    }
  }

  /** In shares of their channel's range. */
  private double[] weights(FloatKernel.Layer layer, LayerWeights own) {
    double[] weights = own.weights().clone();
    int limit = limit(layer);
    Arrays.setAll(weights, i -> weights[i] / (own.scale()[layer.channelOf(i)] * limit));
    return weights;
  }

  /** In shares of the output's range. */
  private double[] bias(FloatKernel.Layer layer, LayerWeights own) {
    double[] bias = own.bias().clone();
    double unit = biasUnit(layer);
    Arrays.setAll(bias, c -> bias[c] / unit);
    return bias;
  }

  @Override
  Map<String, NDArray> given(NDManager manager) {
    Map<String, NDArray> leaves = leaves(manager, false);
    layers.forEach(
        (name, layer) -> {
          LayerWeights own = start.layers().get(name);
          double[] bias = bias(layer, own);
          leaves.put(name + "/weights", manager.create(weights(layer, own), LayerShapes.of(layer)));
          leaves.put(name + "/bias", manager.create(bias, new Shape(1, bias.length, 1, 1)));
        });
    return leaves;
  }

  private void addScale(String name, int count, double pace) {
    Parameter scale = Parameter.of(name, new Shape(1, count, 1, 1), ones(count), pace, false);
    learnedScales.add(scale);
    put(scale);
  }

  private void put(Parameter p) {
    parameters.put(p.name(), p);
  }

  private int limit(FloatKernel.Layer layer) {
    return (1 << (grid.weightBits().get(layer.name()) - 1)) - 1;
  }

  /** Real value of a bias of 1: the output's range. */
  private double biasUnit(FloatKernel.Layer layer) {
    FloatTensor before = layer.activation().before();
    FloatTensor stage = before == null ? layer.output() : before;
    return grid.encodings().get(stage.name()).scale() * grid.format().activationMax();
  }

  @Override
  List<Parameter> parameters() {
    return new ArrayList<>(parameters.values());
  }

  @Override
  void project() {
    for (Parameter scale : learnedScales) {
      for (int i = 0; i < scale.value().length; i++) {
        scale.value()[i] = Math.max(LEAST, Math.min(MOST, scale.value()[i]));
      }
    }
    projected.forEach(
        (name, scale) -> {
          float[] weights = parameters.get(name + "/weights").value();
          float[] largest = new float[scale.length];
          for (int i = 0; i < weights.length; i++) {
            int c = layers.get(name).channelOf(i);
            largest[c] = Math.max(largest[c], Math.abs(weights[i]));
          }
          for (int c = 0; c < scale.length; c++) {
            scale[c] = largest[c] == 0 ? 1 : largest[c];
          }
        });
  }

  @Override
  Arithmetic arithmetic(NDManager manager, Map<String, NDArray> leaves) {
    return new IntegerArithmetic(manager, grid, new Leaves(manager, leaves), outputs);
  }

  @Override
  Parameters real() {
    Map<String, LayerWeights> result = new LinkedHashMap<>();
    layers.forEach(
        (name, layer) -> {
          LayerWeights from = start.layers().get(name);
          float[] relative = relativeScale(name);
          double[] scale = from.scale().clone();
          Arrays.setAll(scale, c -> scale[c] * relative[c]);
          float[] shares = parameters.get(name + "/weights").value();
          double[] weights = new double[shares.length];
          for (int i = 0; i < weights.length; i++) {
            weights[i] = shares[i] * from.scale()[layer.channelOf(i)] * limit(layer);
          }
          float[] biases = parameters.get(name + "/bias").value();
          double[] bias = new double[biases.length];
          Arrays.setAll(bias, c -> biases[c] * biasUnit(layer));
          result.put(name, new LayerWeights(weights, scale, bias));
        });
    Map<String, Double> scales = new LinkedHashMap<>();
    start
        .scales()
        .forEach(
            (group, scale) -> {
              Parameter relative = parameters.get("scale of " + group);
              scales.put(group, relative == null ? scale : scale * relative.value()[0]);
            });
    return new Parameters(result, scales);
  }

  private float[] relativeScale(String layer) {
    return learnsScales ? parameters.get(layer + "/scale").value() : projected.get(layer);
  }

  private static float[] ones(int count) {
    float[] ones = new float[count];
    Arrays.fill(ones, 1);
    return ones;
  }

  /** The arrays of one step. */
  private final class Leaves implements GridLeaves {
    private final NDManager manager;
    private final Map<String, NDArray> leaves;

    private Leaves(NDManager manager, Map<String, NDArray> leaves) {
      this.manager = manager;
      this.leaves = leaves;
    }

    @Override
    public NDArray scale(String group) {
      NDArray relative = leaves.get("scale of " + group);
      if (relative == null) {
        return null;
      }
      double damping = 1 / Math.sqrt((double) sizes.get(group) * grid.format().activationMax());
      return Scalar.times(
          Precision.wide(StraightThrough.scaleGradient(relative, damping)),
          start.scales().get(group));
    }

    @Override
    public NDArray weights(FloatKernel.Layer layer) {
      NDArray relative = LayerShapes.overWeights(layer, relative(layer));
      return Scalar.times(Precision.wide(leaves.get(layer.name() + "/weights")), limit(layer))
          .div(relative);
    }

    @Override
    public NDArray weightScale(FloatKernel.Layer layer) {
      double[] scale = start.layers().get(layer.name()).scale();
      NDArray initial = manager.create(scale, new Shape(1, scale.length, 1, 1));
      return relative(layer).mul(initial);
    }

    @Override
    public NDArray bias(FloatKernel.Layer layer) {
      return Scalar.times(Precision.wide(leaves.get(layer.name() + "/bias")), biasUnit(layer));
    }

    private NDArray relative(FloatKernel.Layer layer) {
      int channels = layer.output().channels();
      if (!learnsScales) {
        return Precision.wide(
            manager.create(projected.get(layer.name()), new Shape(1, channels, 1, 1)));
      }
      double perChannel = (double) start.layers().get(layer.name()).weights().length / channels;
      return Precision.wide(
          StraightThrough.scaleGradient(
              leaves.get(layer.name() + "/scale"), 1 / Math.sqrt(perChannel * limit(layer))));
    }
  }
}
