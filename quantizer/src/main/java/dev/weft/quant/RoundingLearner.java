package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.execution.FloatExecutor;
import dev.weft.lowering.execution.Patches;
import dev.weft.quant.rounding.LayerMoments;
import dev.weft.quant.rounding.LayerRounding;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import java.util.stream.IntStream;

/**
 * Rounds the weights of a network layer by layer: each sees what the layers before it, already
 * rounded, give for the calibration pictures, and aims at what the float network gives. Pixels are
 * drawn by a seed, and nothing depends on the number of threads.
 */
final class RoundingLearner {
  /** Pictures are seen in as many parts, whose sums are added in order. */
  private static final int PARTS = 4;

  /** Floats held at the same time in all pictures, real and on grids. */
  private static final long MOST_FLOATS = 1L << 28;

  /** Weights of an output channel beyond which the moments take too much memory and time. */
  private static final int MOST_DEPTH = 4608;

  private static final int LEAST_PIXELS = 32768;
  private static final int PIXELS_PER_WEIGHT = 16;
  private static final String TASK = "rounding";

  private final ConvolutionEmitter emitter;
  private final KernelEmulator emulator;
  private final long seed;

  /**
   * @param emitter rounds to nearest
   */
  RoundingLearner(ConvolutionEmitter emitter, KernelEmulator emulator, long seed) {
    this.emitter = emitter;
    this.emulator = emulator;
    this.seed = seed;
  }

  /**
   * @param bits of each kernel's weights
   * @param inputs of the network, by picture
   * @return the weights of the layers that were rounded
   */
  Map<String, RoundedWeights> learn(
      List<FloatKernel> kernels,
      ToIntFunction<FloatKernel> bits,
      List<Map<String, float[]>> inputs,
      QuantizationProgress progress) {
    return learn(kernels, bits, null, inputs, progress);
  }

  /**
   * The same, but layers behind read what given weights make.
   *
   * @param shown weights of each layer for those behind it, or null: the learned ones
   */
  Map<String, RoundedWeights> learn(
      List<FloatKernel> kernels,
      ToIntFunction<FloatKernel> bits,
      Function<FloatKernel.Layer, RoundedWeights> shown,
      List<Map<String, float[]>> inputs,
      QuantizationProgress progress) {
    int pictures =
        (int) Math.max(1, Math.min(inputs.size(), MOST_FLOATS / 2 / Samples.peak(kernels)));
    List<Map<String, float[]>> used = inputs.subList(0, pictures);
    Samples real = new Samples(kernels, used);
    Samples rounded = new Samples(kernels, used.stream().map(emulator::onGrid).toList());
    Map<String, RoundedWeights> result = new LinkedHashMap<>();
    for (int at = 0; at < kernels.size(); at++) {
      progress.at(TASK, at, kernels.size());
      FloatKernel kernel = kernels.get(at);
      FloatKernel.Convolution layer = layer(kernel);
      FloatKernel integers = kernel;
      float[][] targets = new float[pictures][];
      IntStream.range(0, pictures)
          .parallel()
          .forEach(
              p -> targets[p] = FloatExecutor.beforeActivation(kernel, real.inputs(kernel, p)));
      if (layer != null) {
        RoundedWeights weights =
            !canLearn(layer)
                ? emitter.rounded(layer, bits.applyAsInt(kernel))
                : rounded(kernel, layer, bits.applyAsInt(kernel), targets, rounded, at);
        if (canLearn(layer)) {
          result.put(kernel.name(), weights);
        }
        FloatKernel.Layer own = (FloatKernel.Layer) kernel;
        integers = (shown == null ? weights : shown.apply(own)).in(own);
      }
      FloatKernel ready = integers;
      real.put(
          kernel.output().name(),
          IntStream.range(0, pictures)
              .mapToObj(p -> FloatExecutor.activated(kernel.activation(), targets[p]))
              .toList());
      rounded.put(
          kernel.output().name(),
          IntStream.range(0, pictures)
              .parallel()
              .mapToObj(p -> emulator.run(ready, rounded.inputs(kernel, p)))
              .toList());
      real.done(kernel, at);
      rounded.done(kernel, at);
    }
    progress.at(TASK, kernels.size(), kernels.size());
    return result;
  }

  private boolean canLearn(FloatKernel.Convolution layer) {
    return layer != null && !emitter.hasGivenWeights(layer) && depth(layer) <= MOST_DEPTH;
  }

  /** The convolution of a kernel, or null. */
  static FloatKernel.Convolution layer(FloatKernel kernel) {
    if (kernel instanceof FloatKernel.DeformableConvolution d) {
      return d.convolution();
    }
    return kernel instanceof FloatKernel.Convolution k ? k : null;
  }

  private static int depth(FloatKernel.Convolution k) {
    return k.weights().length / k.output().channels();
  }

  private RoundedWeights rounded(
      FloatKernel kernel,
      FloatKernel.Convolution layer,
      int bits,
      float[][] real,
      Samples samples,
      int at) {
    int plane = layer.output().height() * layer.output().width();
    int wanted = Math.max(LEAST_PIXELS, PIXELS_PER_WEIGHT * depth(layer));
    int perPicture = Math.min(plane, (wanted + real.length - 1) / real.length);
    int parts = depth(layer) > 1024 ? 1 : PARTS;
    List<LayerMoments> moments =
        IntStream.range(0, parts)
            .parallel()
            .mapToObj(
                part -> {
                  LayerMoments m =
                      new LayerMoments(layer.groups(), depth(layer), layer.output().channels());
                  for (int p = part; p < real.length; p += parts) {
                    List<float[]> inputs = samples.inputs(kernel, p);
                    float[] target = real[p];
                    if (layer.residual() != null) {
                      target = without(target, inputs.get(1), layer.residualFactor());
                    }
                    SplittableRandom random = new SplittableRandom(seed + 31L * at + 1009L * p);
                    m.add(Patches.of(kernel, inputs), target, chosen(plane, perPicture, random));
                  }
                  return m;
                })
            .toList();
    moments.subList(1, parts).forEach(moments.get(0)::merge);
    WeightQuantizer.Result nearest = emitter.nearest(layer, bits);
    LayerRounding learned =
        LayerRounding.of(
            moments.get(0),
            layer.weights(),
            nearest.values(),
            nearest.scale(),
            emitter.sharesScale() ? null : emitter.smallestScales(layer),
            WeightQuantizer.limit(bits));
    return new RoundedWeights(learned.values(), learned.scale(), learned.bias());
  }

  private static float[] without(float[] target, float[] residual, double factor) {
    float[] own = target.clone();
    for (int i = 0; i < own.length; i++) {
      own[i] -= (float) (factor * residual[i]);
    }
    return own;
  }

  /** So many of the pixels, without repetition, in order. */
  private static int[] chosen(int plane, int count, SplittableRandom random) {
    int[] all = IntStream.range(0, plane).toArray();
    for (int i = 0; i < count && count < plane; i++) {
      int other = i + random.nextInt(plane - i);
      int swapped = all[i];
      all[i] = all[other];
      all[other] = swapped;
    }
    return IntStream.of(all).limit(count).sorted().toArray();
  }
}
