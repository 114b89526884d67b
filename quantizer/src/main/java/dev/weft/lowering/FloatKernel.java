package dev.weft.lowering;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Window;
import java.util.List;

/**
 * What operators are lowered to before numbers become integers: the kinds of {@link Kernel}, with
 * real weights and without scales. Fusion rewrites lists of them; quantization turns each into one
 * kernel.
 */
public sealed interface FloatKernel {
  /** The ONNX node's name; unique. */
  String name();

  /** ONNX operators it stands for, for reports: {@code Conv+Relu}. */
  String operator();

  List<FloatTensor> inputs();

  FloatTensor output();

  /** The same kernel of other tensors of the same shapes. */
  FloatKernel with(List<FloatTensor> inputs, FloatTensor output);

  /** What follows the arithmetic; kinds that only move values have none. */
  default Activation activation() {
    return Activation.NONE;
  }

  /** A kernel with weights. */
  sealed interface Layer extends FloatKernel {
    /** Real, in the kernel's order. */
    double[] weights();

    /** The initializer's name, or null. */
    String weightName();

    /** One per output channel. */
    double[] bias();

    /** The output channel that the weight at an index belongs to; output channels come first. */
    default int channelOf(int index) {
      return index / (weights().length / output().channels());
    }

    /** The same layer with other numbers. */
    Layer withWeights(double[] weights, double[] bias);
  }

  /**
   * Convolution.
   *
   * @param weights {@code [output channels][input channels / groups][kernel height][kernel width]}
   * @param weightName the initializer's name, for encodings that a quantized model brings along;
   *     null if there is none
   * @param bias one per output channel
   * @param residual added before the activation, or null
   * @param residualFactor of the residual: 1, or -1 for a subtraction
   */
  record Convolution(
      String name,
      String operator,
      FloatTensor input,
      FloatTensor output,
      Window window,
      int groups,
      double[] weights,
      String weightName,
      double[] bias,
      Activation activation,
      FloatTensor residual,
      double residualFactor)
      implements Layer {
    @Override
    public List<FloatTensor> inputs() {
      return residual == null ? List.of(input) : List.of(input, residual);
    }

    @Override
    public Convolution with(List<FloatTensor> inputs, FloatTensor output) {
      return new Convolution(
          name,
          operator,
          inputs.get(0),
          output,
          window,
          groups,
          weights,
          weightName,
          bias,
          activation,
          residual == null ? null : inputs.get(1),
          residualFactor);
    }

    @Override
    public Convolution withWeights(double[] weights, double[] bias) {
      return new Convolution(
          name,
          operator,
          input,
          output,
          window,
          groups,
          weights,
          weightName,
          bias,
          activation,
          residual,
          residualFactor);
    }
  }

  /**
   * Transposed convolution.
   *
   * @param weights {@code [input channels][output channels / groups][kernel height][kernel width]}
   */
  record TransposedConvolution(
      String name,
      String operator,
      FloatTensor input,
      FloatTensor output,
      Window window,
      int groups,
      double[] weights,
      String weightName,
      double[] bias,
      Activation activation)
      implements Layer {
    @Override
    public List<FloatTensor> inputs() {
      return List.of(input);
    }

    @Override
    public TransposedConvolution with(List<FloatTensor> inputs, FloatTensor output) {
      return new TransposedConvolution(
          name,
          operator,
          inputs.get(0),
          output,
          window,
          groups,
          weights,
          weightName,
          bias,
          activation);
    }

    @Override
    public int channelOf(int index) {
      int groupInputs = input.channels() / groups;
      int groupOutputs = output.channels() / groups;
      int pair = index / window.taps();
      return pair % groupOutputs + pair / groupOutputs / groupInputs * groupOutputs;
    }

    @Override
    public TransposedConvolution withWeights(double[] weights, double[] bias) {
      return new TransposedConvolution(
          name, operator, input, output, window, groups, weights, weightName, bias, activation);
    }
  }

  /**
   * Convolution of samples beside the pixels: tap k of a pixel is read where two offsets move it,
   * down by channel 2k of its offset group and across by channel 2k + 1.
   *
   * @param convolution all but the grid; no residual
   * @param offsets {@code [offset groups * taps * 2][output height][output width]}; for a square
   *     grid one channel
   * @param mask {@code [offset groups * taps][output height][output width]} factors of the samples,
   *     or null
   * @param square the offsets are one displacement d: tap (i, j) lies {@code (i - middle) * d} rows
   *     and {@code (j - middle) * d} columns from the window's centre
   * @param whole offsets are rounded to whole numbers
   */
  record DeformableConvolution(
      Convolution convolution,
      FloatTensor offsets,
      FloatTensor mask,
      int offsetGroups,
      boolean square,
      boolean whole)
      implements Layer {
    @Override
    public String name() {
      return convolution.name();
    }

    @Override
    public String operator() {
      return convolution.operator();
    }

    @Override
    public FloatTensor output() {
      return convolution.output();
    }

    @Override
    public Activation activation() {
      return convolution.activation();
    }

    @Override
    public double[] weights() {
      return convolution.weights();
    }

    @Override
    public String weightName() {
      return convolution.weightName();
    }

    @Override
    public double[] bias() {
      return convolution.bias();
    }

    @Override
    public DeformableConvolution withWeights(double[] weights, double[] bias) {
      return with(convolution.withWeights(weights, bias));
    }

    @Override
    public List<FloatTensor> inputs() {
      return mask == null
          ? List.of(convolution.input(), offsets)
          : List.of(convolution.input(), offsets, mask);
    }

    @Override
    public DeformableConvolution with(List<FloatTensor> inputs, FloatTensor output) {
      return new DeformableConvolution(
          convolution.with(inputs.subList(0, 1), output),
          inputs.get(1),
          mask == null ? null : inputs.get(2),
          offsetGroups,
          square,
          whole);
    }

    /** The same grid under another convolution. */
    public DeformableConvolution with(Convolution other) {
      return new DeformableConvolution(other, offsets, mask, offsetGroups, square, whole);
    }
  }

  /** Largest value of a window; its activation is a clamp. */
  record MaxPool(
      String name,
      String operator,
      FloatTensor input,
      FloatTensor output,
      Window window,
      Activation activation)
      implements FloatKernel {
    @Override
    public List<FloatTensor> inputs() {
      return List.of(input);
    }

    @Override
    public MaxPool with(List<FloatTensor> inputs, FloatTensor output) {
      return new MaxPool(name, operator, inputs.get(0), output, window, activation);
    }
  }

  /** Mean of a window times a factor; its activation is a clamp. */
  record AveragePool(
      String name,
      String operator,
      FloatTensor input,
      FloatTensor output,
      Window window,
      boolean countIncludesPad,
      double factor,
      Activation activation)
      implements FloatKernel {
    @Override
    public List<FloatTensor> inputs() {
      return List.of(input);
    }

    @Override
    public AveragePool with(List<FloatTensor> inputs, FloatTensor output) {
      return new AveragePool(
          name, operator, inputs.get(0), output, window, countIncludesPad, factor, activation);
    }
  }

  /**
   * ADD: {@code factorA[c] * a + factorB * b}; MULTIPLY: {@code factorA[c] * a * b}. b has a's
   * shape, or one pixel.
   *
   * @param factorA one per channel, or one for all
   */
  record Elementwise(
      String name,
      String operator,
      Kernel.Combination combination,
      FloatTensor a,
      FloatTensor b,
      FloatTensor output,
      double[] factorA,
      double factorB,
      Activation activation)
      implements FloatKernel {
    @Override
    public List<FloatTensor> inputs() {
      return List.of(a, b);
    }

    @Override
    public Elementwise with(List<FloatTensor> inputs, FloatTensor output) {
      return new Elementwise(
          name,
          operator,
          combination,
          inputs.get(0),
          inputs.get(1),
          output,
          factorA,
          factorB,
          activation);
    }
  }

  /**
   * {@code activation(factor[c] * x + offset[c])}.
   *
   * @param factor one per channel, or one for all
   * @param offset as many as factors
   * @param sameScale the output keeps the input's scale, so that clamped values stay exact
   */
  record Unary(
      String name,
      String operator,
      FloatTensor input,
      FloatTensor output,
      double[] factor,
      double[] offset,
      Activation activation,
      boolean sameScale)
      implements FloatKernel {

    /** Only an activation. */
    public static Unary of(
        String name,
        String operator,
        FloatTensor input,
        FloatTensor output,
        Activation activation) {
      return new Unary(
          name, operator, input, output, new double[] {1}, new double[] {0}, activation, false);
    }

    @Override
    public List<FloatTensor> inputs() {
      return List.of(input);
    }

    /** The same function for every channel. */
    public boolean isScalar() {
      return factor.length == 1;
    }

    /** Nothing but the activation. */
    public boolean isPlain() {
      return isScalar() && factor[0] == 1 && offset[0] == 0;
    }

    @Override
    public Unary with(List<FloatTensor> inputs, FloatTensor output) {
      return new Unary(
          name, operator, inputs.get(0), output, factor, offset, activation, sameScale);
    }
  }

  /** Values of the model, row-major CHW. */
  record Constant(String name, String operator, FloatTensor output, double[] values)
      implements FloatKernel {
    @Override
    public List<FloatTensor> inputs() {
      return List.of();
    }

    @Override
    public Constant with(List<FloatTensor> inputs, FloatTensor output) {
      return new Constant(name, operator, output, values);
    }
  }

  /** Channels of several tensors one after the other. */
  record Concat(String name, String operator, List<FloatTensor> inputs, FloatTensor output)
      implements FloatKernel {
    @Override
    public Concat with(List<FloatTensor> inputs, FloatTensor output) {
      return new Concat(name, operator, List.copyOf(inputs), output);
    }
  }

  /** Output channel c is input channel {@code channels[c]}. */
  record SelectChannels(
      String name, String operator, FloatTensor input, FloatTensor output, int[] channels)
      implements FloatKernel {
    @Override
    public List<FloatTensor> inputs() {
      return List.of(input);
    }

    @Override
    public SelectChannels with(List<FloatTensor> inputs, FloatTensor output) {
      return new SelectChannels(name, operator, inputs.get(0), output, channels);
    }
  }

  /** Every step-th pixel from (top, left). */
  record Crop(
      String name,
      String operator,
      FloatTensor input,
      FloatTensor output,
      int top,
      int left,
      int stepHeight,
      int stepWidth)
      implements FloatKernel {
    @Override
    public List<FloatTensor> inputs() {
      return List.of(input);
    }

    @Override
    public Crop with(List<FloatTensor> inputs, FloatTensor output) {
      return new Crop(name, operator, inputs.get(0), output, top, left, stepHeight, stepWidth);
    }
  }

  /** Constant padding around the picture. */
  record Pad(
      String name,
      String operator,
      FloatTensor input,
      FloatTensor output,
      int top,
      int left,
      double value)
      implements FloatKernel {
    @Override
    public List<FloatTensor> inputs() {
      return List.of(input);
    }

    @Override
    public Pad with(List<FloatTensor> inputs, FloatTensor output) {
      return new Pad(name, operator, inputs.get(0), output, top, left, value);
    }
  }

  /** Nearest-neighbour upsampling by whole factors. */
  record Upsample(
      String name,
      String operator,
      FloatTensor input,
      FloatTensor output,
      int factorHeight,
      int factorWidth)
      implements FloatKernel {
    @Override
    public List<FloatTensor> inputs() {
      return List.of(input);
    }

    @Override
    public Upsample with(List<FloatTensor> inputs, FloatTensor output) {
      return new Upsample(name, operator, inputs.get(0), output, factorHeight, factorWidth);
    }
  }

  /** The same elements in row-major order under another shape. */
  record Reshape(String name, String operator, FloatTensor input, FloatTensor output)
      implements FloatKernel {
    @Override
    public List<FloatTensor> inputs() {
      return List.of(input);
    }

    @Override
    public Reshape with(List<FloatTensor> inputs, FloatTensor output) {
      return new Reshape(name, operator, inputs.get(0), output);
    }
  }
}
