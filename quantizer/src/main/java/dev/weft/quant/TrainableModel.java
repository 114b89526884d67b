package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.training.Grid;
import dev.weft.quant.training.LayerWeights;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BiFunction;

/**
 * A quantized network that can still be trained: the float kernels, their integers' scales and
 * weights as post-training quantization left them, and the way from trained ones to the integer
 * model.
 */
public final class TrainableModel {
  private final Plan plan;
  private final Map<String, RoundedWeights> learned;
  private final BiFunction<Plan, Map<String, RoundedWeights>, QuantizedModel> emit;
  private final TrainableNetwork network;

  /**
   * @param inputs names of the tensors that the accelerator reads and does not make
   * @param learned weights whose rounding is learned already, by kernel
   * @param emit from a plan and weights to integers
   */
  TrainableModel(
      Plan plan,
      Iterable<String> inputs,
      Map<String, RoundedWeights> learned,
      BiFunction<Plan, Map<String, RoundedWeights>, QuantizedModel> emit) {
    this.plan = plan;
    this.learned = learned;
    this.emit = emit;
    Map<String, String> groups = TensorGroups.of(plan.kernels()).of(plan.encodings().keySet());
    Set<String> fixed = new HashSet<>();
    List<String> read = new ArrayList<>();
    for (String input : inputs) {
      if (groups.containsKey(input)) {
        read.add(input);
        fixed.add(groups.get(input));
      }
    }
    Map<String, Integer> bits = new HashMap<>();
    for (FloatKernel kernel : plan.kernels()) {
      FloatTensor before = kernel.activation().before();
      if (before != null) {
        fixed.add(groups.get(before.name()));
      }
      if (kernel instanceof FloatKernel.DeformableConvolution d) {
        fixed.add(groups.get(d.offsets().name()));
        if (d.mask() != null) {
          fixed.add(groups.get(d.mask().name()));
        }
      }
      if (kernel instanceof FloatKernel.Layer) {
        bits.put(kernel.name(), plan.widths().of(kernel));
      }
    }
    network =
        new TrainableNetwork(
            plan.kernels(),
            read,
            plan.kernels().stream()
                .map(k -> k.output().name())
                .filter(plan.outputs()::contains)
                .toList(),
            new Grid(plan.options().format(), plan.encodings(), groups, fixed, bits));
  }

  /** What is to be trained. */
  public TrainableNetwork network() {
    return network;
  }

  /**
   * Where training starts: weights that round to the integers of post-training quantization, as
   * near to the float network's as that leaves them.
   */
  public Parameters start() {
    ConvolutionEmitter convolutions = plan.emitter(learned).convolutions();
    Map<String, LayerWeights> layers = new LinkedHashMap<>();
    for (FloatKernel kernel : plan.kernels()) {
      if (kernel instanceof FloatKernel.Layer layer) {
        int bits = plan.widths().of(layer);
        RoundedWeights w = convolutions.rounded(layer, bits);
        double[] weights = w.unrounded(layer, WeightQuantizer.limit(bits));
        layers.put(layer.name(), new LayerWeights(weights, w.scale(), w.bias()));
      }
    }
    Map<String, Double> scales = new LinkedHashMap<>();
    for (FloatKernel kernel : plan.kernels()) {
      String group = network.grid().groups().get(kernel.output().name());
      if (!network.grid().fixed().contains(group)) {
        scales.put(group, plan.encodings().get(kernel.output().name()).scale());
      }
    }
    return new Parameters(layers, scales);
  }

  /** The integers of trained parameters. */
  public QuantizedModel quantized(Parameters trained) {
    Map<String, Encoding> encodings = new LinkedHashMap<>();
    plan.encodings()
        .forEach(
            (tensor, e) -> {
              Double scale = trained.scales().get(network.grid().groups().get(tensor));
              encodings.put(tensor, scale == null ? e : new Encoding(scale, e.zeroPoint()));
            });
    Plan moved = plan.withEncodings(encodings);
    ConvolutionEmitter convolutions = moved.emitter(Map.of()).convolutions();
    Map<String, RoundedWeights> weights = new HashMap<>();
    for (FloatKernel kernel : plan.kernels()) {
      LayerWeights own = trained.layers().get(kernel.name());
      if (own != null && kernel instanceof FloatKernel.Layer layer) {
        weights.put(layer.name(), convolutions.rounded(layer, own, plan.widths().of(layer)));
      }
    }
    return emit.apply(moved, weights);
  }
}
