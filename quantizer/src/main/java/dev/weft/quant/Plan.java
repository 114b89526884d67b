package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.KernelFusion;
import dev.weft.lowering.LateUpsampling;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * All that is decided before weights are rounded: the kernels, fused and equalized, the encodings
 * of their tensors, and the widths of their weights.
 *
 * @param outputs names of the tensors that leave the accelerator
 * @param means of tensors' channels, as far as they are known
 */
record Plan(
    List<FloatKernel> kernels,
    Set<String> outputs,
    Map<String, Encoding> encodings,
    Map<String, double[]> means,
    WeightWidths widths,
    QuantizerOptions options,
    ImportedQuantization imported) {

  /**
   * @param channels statistics of tensors whose channels may be equalized
   */
  static Plan of(
      Partition partition,
      Ranges calibrated,
      Map<String, ChannelStatistics> channels,
      QuantizerOptions options,
      ImportedQuantization imported) {
    NumberFormat format = options.format();
    Set<String> outputs = new HashSet<>(partition.outputs());
    List<FloatKernel> joined = KernelFusion.fuse(partition.kernels(), outputs);
    // Scales that a model brings belong to the tensors as they are.
    List<FloatKernel> fused = imported.isEmpty() ? LateUpsampling.of(joined, outputs) : joined;
    Equalization equalized = Equalization.of(fused, calibrated, channels, outputs, format);
    Ranges ranges = equalized.ranges();
    boolean free = imported.isEmpty() && format != NumberFormat.Q2_14;
    List<FloatKernel> split =
        free ? ScaleSplitting.split(equalized.kernels(), ranges) : equalized.kernels();
    GivenEncodings given = GivenEncodings.align(split, imported.activations());
    Map<String, Encoding> encodings =
        ScaleGroups.encodings(given.kernels(), ranges, given.encodings(), options);
    return new Plan(
        given.kernels(),
        outputs,
        encodings,
        equalized.means(),
        WeightWidths.of(given.kernels(), options),
        options,
        imported);
  }

  /**
   * @param learned weights of layers that are rounded already, by kernel
   */
  KernelEmitter emitter(Map<String, RoundedWeights> learned) {
    return new KernelEmitter(
        options.format(),
        options.weightScales(),
        encodings,
        imported.weightScales(),
        means,
        learned);
  }

  KernelEmulator emulator() {
    return new KernelEmulator(encodings, options.format());
  }

  /** The layers' weights, learned from what the accelerator reads of each picture. */
  Map<String, RoundedWeights> learned(
      List<Map<String, float[]>> pictures, QuantizationProgress progress) {
    ConvolutionEmitter nearest = emitter(Map.of()).convolutions();
    return new RoundingLearner(nearest, emulator(), options.seed())
        .learn(kernels, widths::of, pictures, progress);
  }

  /**
   * The layers' weights, each learned behind layers of another plan of the same kernels, whose
   * weights are rounded to nearest: what a layer's own width does.
   */
  Map<String, RoundedWeights> learnedApart(
      Plan before, List<Map<String, float[]>> pictures, QuantizationProgress progress) {
    ConvolutionEmitter nearest = emitter(Map.of()).convolutions();
    return new RoundingLearner(nearest, emulator(), options.seed())
        .learn(
            kernels,
            widths::of,
            layer -> nearest.rounded(layer, before.widths.of(layer)),
            pictures,
            progress);
  }

  /** The same with other scales. */
  Plan withEncodings(Map<String, Encoding> other) {
    return new Plan(kernels, outputs, other, means, widths, options, imported);
  }

  /** The same with other widths of some layers. */
  Plan withWidths(Map<String, Integer> bits) {
    Map<String, Integer> all = new HashMap<>(options.weightBits());
    all.putAll(bits);
    QuantizerOptions other = options.withWeightBits(all);
    return new Plan(
        kernels, outputs, encodings, means, WeightWidths.of(kernels, other), other, imported);
  }

  /** The kernels with the weights that their integers stand for. */
  List<FloatKernel> rounded(Map<String, RoundedWeights> learned) {
    ConvolutionEmitter convolutions = emitter(learned).convolutions();
    return kernels.stream()
        .map(
            k ->
                k instanceof FloatKernel.Layer layer
                    ? convolutions.rounded(layer, widths.of(layer)).in(layer)
                    : k)
        .toList();
  }
}
