package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.Requantization;
import dev.weft.lowering.FloatKernel;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.training.LayerWeights;
import java.util.Arrays;
import java.util.Map;

/**
 * Convolutions in integers: weights, biases in accumulator units, and the proof that no sum can
 * wrap.
 */
final class ConvolutionEmitter {
  private final KernelEmitter emitter;
  private final NumberFormat format;
  private final WeightScales granularity;
  private final Map<String, double[]> weightScales;
  private final Map<String, double[]> means;
  private final Map<String, RoundedWeights> learned;

  ConvolutionEmitter(
      KernelEmitter emitter,
      NumberFormat format,
      WeightScales granularity,
      Map<String, double[]> weightScales,
      Map<String, double[]> means,
      Map<String, RoundedWeights> learned) {
    this.emitter = emitter;
    this.format = format;
    this.granularity = granularity;
    this.weightScales = weightScales;
    this.means = means;
    this.learned = learned;
  }

  /** Whether an imported model gives the scales of a layer's weights. */
  boolean hasGivenWeights(FloatKernel.Layer layer) {
    return layer.weightName() != null && weightScales.containsKey(layer.weightName());
  }

  /** Whether all output channels of a layer have one scale. */
  boolean sharesScale() {
    return granularity == WeightScales.PER_TENSOR;
  }

  /** Lower limits of a layer's weight scales. */
  double[] smallestScales(FloatKernel.Layer layer) {
    return smallestScales(layer, layer.bias());
  }

  /** The integers nearest to given weights in given scales, which grow where the bias needs it. */
  RoundedWeights rounded(FloatKernel.Layer layer, LayerWeights given, int weightBits) {
    double[] smallest = smallestScales(layer, given.bias());
    double[] scale = given.scale().clone();
    Arrays.setAll(scale, c -> Math.max(scale[c], smallest[c]));
    int limit = WeightQuantizer.limit(weightBits);
    int[] values = WeightQuantizer.round(given.weights(), layer::channelOf, scale, limit);
    return new RoundedWeights(values, scale, given.bias());
  }

  /**
   * A layer's integers and bias: learned ones, or else the nearest with their mean error undone.
   */
  RoundedWeights rounded(FloatKernel.Layer layer, int weightBits) {
    RoundedWeights known = learned.get(layer.name());
    if (known != null) {
      return known;
    }
    WeightQuantizer.Result nearest = nearest(layer, weightBits);
    return new RoundedWeights(nearest.values(), nearest.scale(), corrected(layer, nearest));
  }

  Kernel.Convolution direct(FloatKernel.Convolution k, int weightBits) {
    RoundedWeights rounded = rounded(k, weightBits);
    OutputStage stage = stage(k, rounded, true);
    Kernel.Residual residual = null;
    if (k.residual() != null) {
      double factor =
          k.residualFactor()
              * emitter.encoding(k.residual()).scale()
              / emitter.stageEncoding(k).scale();
      residual = new Kernel.Residual(emitter.tensor(k.residual()), Requantization.of(factor));
    }
    return new Kernel.Convolution(
        k.name(),
        k.operator(),
        emitter.tensor(k.input()),
        emitter.tensor(k.output()),
        k.window(),
        k.groups(),
        new Kernel.Weights(rounded.values(), weightBits),
        stage,
        residual);
  }

  /**
   * Takes back what rounding the weights adds to each output channel on average (bias correction,
   * Nagel et al. 2019, section 4.2). Transposed convolutions are left alone.
   */
  private double[] corrected(FloatKernel.Layer layer, WeightQuantizer.Result weights) {
    FloatKernel.Convolution k = RoundingLearner.layer(layer);
    double[] mean = k == null ? null : means.get(k.input().name());
    if (mean == null || mean.length != k.input().channels()) {
      return layer.bias();
    }
    double[] bias = k.bias().clone();
    int taps = k.window().taps();
    int groupInputs = k.input().channels() / k.groups();
    int groupOutputs = k.output().channels() / k.groups();
    for (int i = 0; i < k.weights().length; i++) {
      int o = i / taps / groupInputs;
      int input = o / groupOutputs * groupInputs + i / taps % groupInputs;
      bias[o] -= (weights.values()[i] * weights.scale()[o] - k.weights()[i]) * mean[input];
    }
    return bias;
  }

  Kernel transposed(FloatKernel.TransposedConvolution k, int weightBits) {
    RoundedWeights rounded = rounded(k, weightBits);
    OutputStage stage = stage(k, rounded, false);
    return new Kernel.TransposedConvolution(
        k.name(),
        k.operator(),
        emitter.tensor(k.input()),
        emitter.tensor(k.output()),
        k.window(),
        k.groups(),
        new Kernel.Weights(rounded.values(), weightBits),
        stage);
  }

  /** A layer's weights rounded to nearest, or to the integers that an imported model has. */
  WeightQuantizer.Result nearest(FloatKernel.Layer layer, int bits) {
    double[] real = layer.weights();
    for (double w : real) {
      if (!Double.isFinite(w)) {
        throw new IllegalArgumentException("a weight is " + w);
      }
    }
    int channels = layer.output().channels();
    if (hasGivenWeights(layer)) {
      double[] given = weightScales.get(layer.weightName());
      double[] scale = new double[channels];
      for (int c = 0; c < channels; c++) {
        scale[c] = given[given.length == 1 ? 0 : c];
      }
      // A model that brings its integers along may use the most negative one.
      int[] values = new int[real.length];
      int limit = 1 << (bits - 1);
      for (int i = 0; i < values.length; i++) {
        double q = Math.rint(real[i] / scale[layer.channelOf(i)]);
        values[i] = (int) Math.max(-limit, Math.min(limit - 1, q));
      }
      return new WeightQuantizer.Result(values, scale);
    }
    double[] smallest = smallestScales(layer);
    if (!sharesScale()) {
      return WeightQuantizer.quantize(real, channels, layer::channelOf, bits, smallest);
    }
    double[] largest = {Arrays.stream(smallest).max().orElseThrow()};
    WeightQuantizer.Result all = WeightQuantizer.quantize(real, 1, i -> 0, bits, largest);
    double[] scale = new double[channels];
    Arrays.fill(scale, all.scale()[0]);
    return new WeightQuantizer.Result(all.values(), scale);
  }

  /**
   * A channel whose weights are next to nothing needs a scale at which its bias still fits, and its
   * factor.
   */
  private double[] smallestScales(FloatKernel.Layer layer, double[] bias) {
    Encoding in = emitter.encoding(layer.inputs().get(0));
    double largestBias = 1L << (format.accumulatorBits() - 4);
    double smallestFactor = 0x1p-30;
    double result = emitter.stageEncoding(layer).scale();
    double[] smallest = new double[bias.length];
    for (int c = 0; c < smallest.length; c++) {
      smallest[c] =
          Math.max(
              Math.abs(bias[c]) / (in.scale() * largestBias), smallestFactor * result / in.scale());
    }
    return smallest;
  }

  /**
   * @param foldsZeroPoint the bias holds {@code -zeroPoint * sum(weights)}
   */
  private OutputStage stage(
      FloatKernel.Layer layer, RoundedWeights weights, boolean foldsZeroPoint) {
    Encoding in = emitter.encoding(layer.inputs().get(0));
    double[] bias = weights.bias();
    int channels = bias.length;
    long[] sum = new long[channels];
    long[] magnitude = new long[channels];
    for (int i = 0; i < weights.values().length; i++) {
      int c = layer.channelOf(i);
      sum[c] += weights.values()[i];
      magnitude[c] += Math.abs(weights.values()[i]);
    }
    double result = emitter.stageEncoding(layer).scale();
    double[] factor = new double[channels];
    long[] integers = new long[channels];
    int zeroPoint = in.zeroPoint();
    long largest = -(long) format.activationMin() + (foldsZeroPoint ? 0 : Math.abs(zeroPoint));
    long limit = 1L << (format.accumulatorBits() - 1);
    for (int c = 0; c < channels; c++) {
      double unit = in.scale() * weights.scale()[c];
      factor[c] = unit / result;
      integers[c] =
          (long) Math.floor(bias[c] / unit + 0.5) - (foldsZeroPoint ? zeroPoint * sum[c] : 0);
      if (magnitude[c] * largest + Math.abs(integers[c]) >= limit) {
        throw new IllegalArgumentException(
            "sums of channel "
                + c
                + " reach "
                + (magnitude[c] * largest + Math.abs(integers[c]))
                + ", more than an accumulator of "
                + format.accumulatorBits()
                + " bits holds");
      }
    }
    return emitter.stage(layer, integers, factor);
  }
}
