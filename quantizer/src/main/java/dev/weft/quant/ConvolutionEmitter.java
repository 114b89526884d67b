package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.Requantization;
import dev.weft.lowering.FloatKernel;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.training.LayerWeights;
import java.util.Arrays;
import java.util.Map;
import java.util.function.IntUnaryOperator;

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
  boolean hasGivenWeights(FloatKernel.Convolution k) {
    return k.weightName() != null && weightScales.containsKey(k.weightName());
  }

  /** Whether all output channels of a layer have one scale. */
  boolean sharesScale() {
    return granularity == WeightScales.PER_TENSOR;
  }

  /** Lower limits of a layer's weight scales. */
  double[] smallestScales(FloatKernel.Convolution k) {
    return smallestScales(k, k.bias(), emitter.encoding(k.input()));
  }

  /** The integers nearest to given weights in given scales, which grow where the bias needs it. */
  RoundedWeights rounded(FloatKernel layer, LayerWeights given, int weightBits) {
    Encoding in = emitter.encoding(layer.inputs().get(0));
    double[] smallest = smallestScales(layer, given.bias(), in);
    double[] scale = given.scale().clone();
    Arrays.setAll(scale, c -> Math.max(scale[c], smallest[c]));
    int limit = (1 << (weightBits - 1)) - 1;
    int[] values = WeightQuantizer.round(given.weights(), channelOf(layer), scale, limit);
    return new RoundedWeights(values, scale, given.bias());
  }

  /** The output channel that a layer's weight at an index belongs to. */
  static IntUnaryOperator channelOf(FloatKernel layer) {
    if (layer instanceof FloatKernel.TransposedConvolution k) {
      return i -> channelOf(k, i);
    }
    FloatKernel.Convolution k = RoundingLearner.layer(layer);
    int perOutput = k.weights().length / k.output().channels();
    return i -> i / perOutput;
  }

  /** A layer's weights rounded to nearest. */
  WeightQuantizer.Result nearest(FloatKernel.Convolution k, int weightBits) {
    int perOutput = k.weights().length / k.output().channels();
    Encoding in = emitter.encoding(k.input());
    return weights(k, k.weights(), k.weightName(), k.bias(), in, i -> i / perOutput, weightBits);
  }

  /** The same of a transposed convolution. */
  WeightQuantizer.Result nearest(FloatKernel.TransposedConvolution k, int weightBits) {
    Encoding in = emitter.encoding(k.input());
    return weights(k, k.weights(), k.weightName(), k.bias(), in, i -> channelOf(k, i), weightBits);
  }

  /** The output channel that a transposed convolution's weight at an index belongs to. */
  static int channelOf(FloatKernel.TransposedConvolution k, int index) {
    int groupInputs = k.input().channels() / k.groups();
    int groupOutputs = k.output().channels() / k.groups();
    int pair = index / k.window().taps();
    return pair % groupOutputs + pair / groupOutputs / groupInputs * groupOutputs;
  }

  /**
   * A layer's integers and bias: learned ones, or else the nearest with their mean error undone.
   */
  RoundedWeights rounded(FloatKernel.Convolution k, int weightBits) {
    RoundedWeights known = learned.get(k.name());
    if (known != null) {
      return known;
    }
    WeightQuantizer.Result nearest = nearest(k, weightBits);
    return new RoundedWeights(nearest.values(), nearest.scale(), corrected(k, nearest));
  }

  Kernel.Convolution direct(FloatKernel.Convolution k, int weightBits) {
    int perOutput = k.weights().length / k.output().channels();
    IntUnaryOperator channelOf = i -> i / perOutput;
    Encoding in = emitter.encoding(k.input());
    RoundedWeights rounded = rounded(k, weightBits);
    WeightQuantizer.Result weights = new WeightQuantizer.Result(rounded.values(), rounded.scale());
    OutputStage stage = stage(k, rounded.bias(), in, weights, channelOf, true);
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
        new Kernel.Weights(weights.values(), weightBits),
        stage,
        residual);
  }

  /**
   * Takes back what rounding the weights adds to each output channel on average (bias correction,
   * Nagel et al. 2019, section 4.2).
   */
  private double[] corrected(FloatKernel.Convolution k, WeightQuantizer.Result weights) {
    double[] mean = means.get(k.input().name());
    if (mean == null || mean.length != k.input().channels()) {
      return k.bias();
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

  /** A transposed layer's integers and bias: known ones, or else the nearest. */
  RoundedWeights rounded(FloatKernel.TransposedConvolution k, int weightBits) {
    RoundedWeights known = learned.get(k.name());
    if (known != null) {
      return known;
    }
    WeightQuantizer.Result nearest = nearest(k, weightBits);
    return new RoundedWeights(nearest.values(), nearest.scale(), k.bias());
  }

  /** The same of any layer. */
  RoundedWeights rounded(FloatKernel layer, int weightBits) {
    return layer instanceof FloatKernel.TransposedConvolution t
        ? rounded(t, weightBits)
        : rounded(RoundingLearner.layer(layer), weightBits);
  }

  Kernel transposed(FloatKernel.TransposedConvolution k, int weightBits) {
    Encoding in = emitter.encoding(k.input());
    RoundedWeights rounded = rounded(k, weightBits);
    WeightQuantizer.Result weights = new WeightQuantizer.Result(rounded.values(), rounded.scale());
    OutputStage stage = stage(k, rounded.bias(), in, weights, i -> channelOf(k, i), false);
    return new Kernel.TransposedConvolution(
        k.name(),
        k.operator(),
        emitter.tensor(k.input()),
        emitter.tensor(k.output()),
        k.window(),
        k.groups(),
        new Kernel.Weights(weights.values(), weightBits),
        stage);
  }

  private WeightQuantizer.Result weights(
      FloatKernel k,
      double[] real,
      String weightName,
      double[] bias,
      Encoding in,
      IntUnaryOperator channelOf,
      int bits) {
    for (double w : real) {
      if (!Double.isFinite(w)) {
        throw new IllegalArgumentException("a weight is " + w);
      }
    }
    int channels = k.output().channels();
    double[] given = weightName == null ? null : weightScales.get(weightName);
    if (given != null) {
      double[] scale = new double[channels];
      for (int c = 0; c < channels; c++) {
        scale[c] = given[given.length == 1 ? 0 : c];
      }
      // A model that brings its integers along may use the most negative one.
      int[] values = new int[real.length];
      int limit = 1 << (bits - 1);
      for (int i = 0; i < values.length; i++) {
        double q = Math.rint(real[i] / scale[channelOf.applyAsInt(i)]);
        values[i] = (int) Math.max(-limit, Math.min(limit - 1, q));
      }
      return new WeightQuantizer.Result(values, scale);
    }
    double[] smallest = smallestScales(k, bias, in);
    if (!sharesScale()) {
      return WeightQuantizer.quantize(real, channels, channelOf, bits, smallest);
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
  private double[] smallestScales(FloatKernel k, double[] bias, Encoding in) {
    double largestBias = 1L << (format.accumulatorBits() - 4);
    double smallestFactor = 0x1p-30;
    double result = emitter.stageEncoding(k).scale();
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
      FloatKernel k,
      double[] bias,
      Encoding in,
      WeightQuantizer.Result weights,
      IntUnaryOperator channelOf,
      boolean foldsZeroPoint) {
    int channels = bias.length;
    long[] sum = new long[channels];
    long[] magnitude = new long[channels];
    for (int i = 0; i < weights.values().length; i++) {
      int c = channelOf.applyAsInt(i);
      sum[c] += weights.values()[i];
      magnitude[c] += Math.abs(weights.values()[i]);
    }
    double result = emitter.stageEncoding(k).scale();
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
    return emitter.stage(k, integers, factor);
  }
}
