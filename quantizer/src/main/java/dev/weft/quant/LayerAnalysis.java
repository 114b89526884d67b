package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.execution.FloatExecutor;
import dev.weft.quant.insight.ActivationInsight;
import dev.weft.quant.insight.Distribution;
import dev.weft.quant.insight.LayerInsight;
import dev.weft.quant.insight.SignalToNoise;
import dev.weft.quant.insight.WeightInsight;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * Runs a quantized network, emulated, beside the float network it comes from, kernel by kernel on
 * some pictures, and compares what each makes.
 */
final class LayerAnalysis {
  private static final int PICTURES = 64;

  /** Floats held at the same time in all pictures, real and emulated. */
  private static final long MOST_FLOATS = 1L << 27;

  private static final String TASK = "comparing layers";

  private final Plan plan;
  private final ConvolutionEmitter weights;
  private final KernelEmulator emulator;
  private final NumberFormat format;
  private final List<Map<String, float[]>> pictures;

  /**
   * @param pictures what the accelerator reads of each; the first ones are used
   */
  LayerAnalysis(
      Plan plan, Map<String, RoundedWeights> learned, List<Map<String, float[]>> pictures) {
    this.plan = plan;
    weights = plan.emitter(learned).convolutions();
    emulator = plan.emulator();
    format = plan.options().format();
    long fit = Math.max(1, MOST_FLOATS / 2 / Samples.peak(plan.kernels()));
    this.pictures = pictures.subList(0, (int) Math.min(fit, Math.min(PICTURES, pictures.size())));
  }

  /** All layers in order, the network's inputs before them. */
  List<LayerInsight> run(QuantizationProgress progress) {
    List<LayerInsight> layers = new ArrayList<>();
    for (String input : pictures.get(0).keySet()) {
      if (plan.encodings().containsKey(input)) {
        List<float[]> values = pictures.stream().map(p -> p.get(input)).toList();
        ActivationInsight tensor = activation(plan.encodings().get(input), values);
        layers.add(
            new LayerInsight(input, "Input", null, tensor, tensor.decibels(), tensor.decibels()));
      }
    }
    List<FloatKernel> kernels = plan.kernels();
    Samples real = new Samples(kernels, pictures);
    Samples emulated = new Samples(kernels, pictures.stream().map(emulator::onGrid).toList());
    for (int at = 0; at < kernels.size(); at++) {
      progress.at(TASK, at, kernels.size());
      FloatKernel kernel = kernels.get(at);
      int bits = plan.widths().of(kernel);
      WeightInsight insight = null;
      FloatKernel rounded = kernel;
      if (kernel instanceof FloatKernel.Layer layer) {
        RoundedWeights integers = weights.rounded(layer, bits);
        insight = weights(layer, integers, bits);
        rounded = integers.in(layer);
      }
      FloatKernel ready = rounded;
      List<float[]> wanted = all(p -> FloatExecutor.run(kernel, real.inputs(kernel, p)));
      List<float[]> alone = all(p -> emulator.run(ready, real.inputs(kernel, p)));
      List<float[]> network = all(p -> emulator.run(ready, emulated.inputs(kernel, p)));
      FloatTensor output = kernel.output();
      layers.add(
          new LayerInsight(
              kernel.name(),
              kernel.operator(),
              insight,
              activation(plan.encodings().get(output.name()), wanted),
              decibels(wanted, alone),
              decibels(wanted, network)));
      real.put(output.name(), wanted);
      emulated.put(output.name(), network);
      real.done(kernel, at);
      emulated.done(kernel, at);
    }
    progress.at(TASK, kernels.size(), kernels.size());
    return layers;
  }

  private List<float[]> all(IntFunction<float[]> run) {
    return IntStream.range(0, pictures.size()).parallel().mapToObj(run).toList();
  }

  private static Double decibels(List<float[]> real, List<float[]> quantized) {
    SignalToNoise ratio = new SignalToNoise();
    for (int p = 0; p < real.size(); p++) {
      for (int i = 0; i < real.get(p).length; i++) {
        ratio.add(real.get(p)[i], quantized.get(p)[i]);
      }
    }
    return ratio.decibels();
  }

  private static WeightInsight weights(FloatKernel.Layer layer, RoundedWeights integers, int bits) {
    double[] real = layer.weights();
    double[] seen = integers.real(layer);
    int limit = WeightQuantizer.limit(bits);
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    double[] steps = new double[real.length];
    double widest = limit + 0.5;
    for (int i = 0; i < steps.length; i++) {
      min = Math.min(min, real[i]);
      max = Math.max(max, real[i]);
      double scale = integers.scale()[layer.channelOf(i)];
      steps[i] = scale == 0 ? 0 : real[i] / scale;
      widest = Math.max(widest, Math.abs(steps[i]));
    }
    Distribution distribution = Distribution.over(-widest, widest);
    SignalToNoise ratio = new SignalToNoise();
    long clipped = 0;
    for (int i = 0; i < steps.length; i++) {
      distribution.add(steps[i]);
      ratio.add(real[i], seen[i]);
      clipped += Math.abs(steps[i]) > limit + 0.5 ? 1 : 0;
    }
    return new WeightInsight(
        bits,
        min,
        max,
        Arrays.stream(integers.scale()).min().orElse(0),
        Arrays.stream(integers.scale()).max().orElse(0),
        limit,
        ratio.decibels(),
        (double) clipped / steps.length,
        distribution);
  }

  private ActivationInsight activation(Encoding encoding, List<float[]> values) {
    double low = encoding.dequantize(format.activationMin());
    double high = encoding.dequantize(format.activationMax());
    double min = Double.POSITIVE_INFINITY;
    double max = Double.NEGATIVE_INFINITY;
    for (float[] picture : values) {
      for (float v : picture) {
        min = Math.min(min, v);
        max = Math.max(max, v);
      }
    }
    Distribution distribution = Distribution.over(Math.min(min, low), Math.max(max, high));
    SignalToNoise ratio = new SignalToNoise();
    long clipped = 0;
    long count = 0;
    double half = encoding.scale() / 2;
    for (float[] picture : values) {
      for (float v : picture) {
        distribution.add(v);
        ratio.add(v, encoding.dequantize(encoding.quantize(v, format)));
        clipped += v < low - half || v > high + half ? 1 : 0;
        count++;
      }
    }
    return new ActivationInsight(
        format.activationBits(),
        min,
        max,
        low,
        high,
        encoding.scale(),
        encoding.zeroPoint(),
        ratio.decibels(),
        (double) clipped / count,
        distribution);
  }
}
