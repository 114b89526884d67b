package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import java.util.Arrays;

/**
 * A layer's weights as they are and as integers.
 *
 * @param channel output channel of each
 * @param scale per output channel
 * @param bias that suits the integers, real
 */
record RoundedLayer(double[] real, int[] values, int[] channel, double[] scale, double[] bias) {

  /** Null for kernels without weights. */
  static RoundedLayer of(FloatKernel kernel, ConvolutionEmitter emitter, int bits) {
    FloatKernel.Convolution layer = RoundingLearner.layer(kernel);
    if (layer != null) {
      RoundedWeights rounded = emitter.rounded(layer, bits);
      int perOutput = layer.weights().length / layer.output().channels();
      int[] channel = new int[layer.weights().length];
      Arrays.setAll(channel, i -> i / perOutput);
      return new RoundedLayer(
          layer.weights(), rounded.values(), channel, rounded.scale(), rounded.bias());
    }
    if (kernel instanceof FloatKernel.TransposedConvolution t) {
      WeightQuantizer.Result nearest = emitter.nearest(t, bits);
      int[] channel = new int[t.weights().length];
      Arrays.setAll(channel, i -> ConvolutionEmitter.channelOf(t, i));
      return new RoundedLayer(t.weights(), nearest.values(), channel, nearest.scale(), t.bias());
    }
    return null;
  }

  /** The real weight that an integer stands for. */
  double rounded(int i) {
    return values[i] * scale[channel[i]];
  }

  /** The kernel with the weights that the integers stand for. */
  FloatKernel in(FloatKernel kernel) {
    double[] rounded = new double[values.length];
    Arrays.setAll(rounded, this::rounded);
    if (kernel instanceof FloatKernel.TransposedConvolution t) {
      return t.withWeights(rounded, bias);
    }
    return kernel instanceof FloatKernel.DeformableConvolution d
        ? d.with(d.convolution().withWeights(rounded, bias))
        : ((FloatKernel.Convolution) kernel).withWeights(rounded, bias);
  }
}
