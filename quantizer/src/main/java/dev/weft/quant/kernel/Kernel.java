package dev.weft.quant.kernel;

import dev.weft.hw.arith.Requantization;
import java.util.List;

/**
 * What a quantized model is made of: few integer kernels that every ONNX operator is lowered to,
 * with all numbers that define their result to the bit. The compiler maps them to instructions, the
 * reference executor computes them with plain loops.
 */
public sealed interface Kernel {
  /** The ONNX node's name it stands for; unique in its model. */
  String name();

  /** ONNX operators it stands for, for reports: {@code Conv+Relu}. */
  String operator();

  /** Tensors read, constants excluded. */
  List<Tensor> inputs();

  Tensor output();

  /** Multiply-accumulates that the mathematics needs, padding counted as in literature. */
  default long macs() {
    return 0;
  }

  /**
   * A second branch added before clamping: {@code factor.apply(q - tensor.zeroPoint)}.
   *
   * @param tensor same shape as the kernel's output
   * @param factor to the output's scale; negative for a subtraction
   */
  record Residual(Tensor tensor, Requantization factor) {}

  /**
   * Weights as integers.
   *
   * @param values row-major
   * @param bits 4, 8 or 16: two's complement width
   */
  record Weights(int[] values, int bits) {}

  /**
   * Convolution: {@code sum = sum over taps of weight * q}, padding counts as the input's zero
   * point. Depthwise when {@code groups} equals the input's channels.
   *
   * @param weights {@code [output channels][input channels / groups][kernel height][kernel width]}
   * @param residual null if there is none
   */
  record Convolution(
      String name,
      String operator,
      Tensor input,
      Tensor output,
      Window window,
      int groups,
      Weights weights,
      OutputStage stage,
      Residual residual)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return residual == null ? List.of(input) : List.of(input, residual.tensor());
    }

    @Override
    public long macs() {
      return (long) output.elements() * (input.channels() / groups) * window.taps();
    }
  }

  /**
   * Convolution of bilinear samples: tap k of a pixel is read where offsets in fixed point move it,
   * and multiplied by its mask. Outside the picture samples read the input's zero point. A sample
   * is rounded half up to an activation before it is multiplied by the weight; {@code
   * docs/architecture.md} has the formula.
   *
   * @param convolution all but the grid; no residual
   * @param offsets {@code [offset groups * taps * 2]} channels, down then across for each tap, or
   *     one if the grid is square; of the output's height and width
   * @param mask {@code [offset groups * taps]} channels, or null
   * @param offsetGroups groups of input channels with offsets of their own; 1 if the grid is square
   * @param square the offset d of a pixel puts tap (i, j) {@code (i - middle) * d} rows and {@code
   *     (j - middle) * d} columns from the window's centre, middle being {@code (kernel - 1) / 2}
   */
  record DeformableConvolution(
      Convolution convolution, Tensor offsets, Tensor mask, int offsetGroups, boolean square)
      implements Kernel {
    /** Largest exponents that the instructions hold. */
    public static final int MAX_FRACTION_BITS = 7;

    public static final int MAX_MASK_SHIFT = 15;

    public DeformableConvolution {
      int taps = convolution.window().taps();
      exponent(offsets, MAX_FRACTION_BITS);
      require(offsets, square ? 1 : 2 * taps * offsetGroups, convolution.output());
      if (mask != null) {
        exponent(mask, MAX_MASK_SHIFT);
        require(mask, taps * offsetGroups, convolution.output());
      }
      if (convolution.residual() != null
          || offsetGroups < 1
          || convolution.input().channels() % offsetGroups != 0) {
        throw new IllegalArgumentException(
            "deformable convolution '"
                + convolution.name()
                + "' has "
                + (convolution.residual() != null
                    ? "a residual"
                    : offsetGroups
                        + " groups for "
                        + convolution.input().channels()
                        + " channels"));
      }
    }

    private static void require(Tensor t, int channels, Tensor output) {
      if (t.channels() != channels
          || t.height() != output.height()
          || t.width() != output.width()) {
        throw new IllegalArgumentException(
            "tensor '"
                + t.name()
                + "' is "
                + t.channels()
                + "x"
                + t.height()
                + "x"
                + t.width()
                + ", expected "
                + channels
                + "x"
                + output.height()
                + "x"
                + output.width());
      }
    }

    /** n of a scale of {@code 2^-n}. */
    private static int exponent(Tensor t, int most) {
      int n = -Math.getExponent(t.scale());
      if (t.scale() != Math.scalb(1.0, -n) || n < 0 || n > most) {
        throw new IllegalArgumentException(
            "tensor '"
                + t.name()
                + "' has scale "
                + t.scale()
                + ", expected a power of two from 2^-"
                + most
                + " to 1");
      }
      return n;
    }

    /** Fraction bits of the offsets. */
    public int fractionBits() {
      return exponent(offsets, MAX_FRACTION_BITS);
    }

    /** Fraction bits of the masks, 0 without. */
    public int maskShift() {
      return mask == null ? 0 : exponent(mask, MAX_MASK_SHIFT);
    }

    @Override
    public String name() {
      return convolution.name();
    }

    @Override
    public String operator() {
      return convolution.operator();
    }

    @Override
    public List<Tensor> inputs() {
      return mask == null
          ? List.of(convolution.input(), offsets)
          : List.of(convolution.input(), offsets, mask);
    }

    @Override
    public Tensor output() {
      return convolution.output();
    }

    @Override
    public long macs() {
      return convolution.macs();
    }
  }

  /**
   * Transposed convolution: input pixel (y, x) adds {@code weight[i][o][ky][kx] * (q - zero point)}
   * to output pixel {@code (y * stride - padTop + ky * dilation, x * ...)}; pixels outside the
   * output are dropped. The stage's bias holds no zero-point term: it differs from pixel to pixel.
   *
   * @param weights {@code [input channels][output channels / groups][kernel height][kernel width]}
   */
  record TransposedConvolution(
      String name,
      String operator,
      Tensor input,
      Tensor output,
      Window window,
      int groups,
      Weights weights,
      OutputStage stage)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(input);
    }

    @Override
    public long macs() {
      return (long) input.elements() * (output.channels() / groups) * window.taps();
    }
  }

  /**
   * Largest value of a window; padding never wins. Input and output share scale and zero point: the
   * stage gets the largest q as it is, and its factor is one.
   */
  record MaxPool(
      String name, String operator, Tensor input, Tensor output, Window window, OutputStage stage)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(input);
    }
  }

  /**
   * Mean of a window: the sum of {@code q - zero point} over the taps inside the picture,
   * requantized by {@code Requantization.of(ratio / count)}.
   *
   * @param countIncludesPad count is the taps inside the padded picture, else those inside the
   *     picture
   * @param ratio input scale over output scale
   */
  record AveragePool(
      String name,
      String operator,
      Tensor input,
      Tensor output,
      Window window,
      boolean countIncludesPad,
      double ratio,
      int clampLow,
      int clampHigh)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(input);
    }
  }

  /** How two tensors are combined. */
  enum Combination {
    /** {@code stage(a - zeroA) + factorB(b - zeroB)}; a subtraction has a negative factorB. */
    ADD,
    /** {@code stage((a - zeroA) * (b - zeroB))}; factorB is unused. */
    MULTIPLY
  }

  /**
   * Two tensors, element by element. {@code b} has a's shape, or a's channels and one pixel, which
   * is broadcast.
   *
   * @param stage of a (ADD: its bias is 0, since a's zero point is subtracted first) or of the
   *     product
   * @param factorB b's own requantization for ADD
   */
  record Elementwise(
      String name,
      String operator,
      Combination combination,
      Tensor a,
      Tensor b,
      Tensor output,
      OutputStage stage,
      Requantization factorB)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(a, b);
    }
  }

  /**
   * One tensor through an output stage: {@code stage(q - zero point)}: clamps, rescaling, tables.
   */
  record Unary(String name, String operator, Tensor input, Tensor output, OutputStage stage)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(input);
    }
  }

  /** A tensor whose values are part of the model, row-major CHW. */
  record Constant(String name, String operator, Tensor output, int[] values) implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of();
    }
  }

  /** Channels of several tensors one after the other; all share scale and zero point. */
  record Concat(String name, String operator, List<Tensor> inputs, Tensor output)
      implements Kernel {}

  /**
   * Output channel c is input channel {@code channels[c]}: split, slice, gather, channel shuffle.
   */
  record SelectChannels(String name, String operator, Tensor input, Tensor output, int[] channels)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(input);
    }
  }

  /** Every {@code step}-th pixel from (top, left). */
  record Crop(
      String name,
      String operator,
      Tensor input,
      Tensor output,
      int top,
      int left,
      int stepHeight,
      int stepWidth)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(input);
    }
  }

  /** Constant padding around the picture. */
  record Pad(
      String name, String operator, Tensor input, Tensor output, int top, int left, int value)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(input);
    }
  }

  /**
   * Nearest-neighbour upsampling by whole factors: output (y, x) is input (y / factorHeight, x /
   * factorWidth).
   */
  record Upsample(
      String name, String operator, Tensor input, Tensor output, int factorHeight, int factorWidth)
      implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(input);
    }
  }

  /** The same elements in row-major order under another shape: flatten, and its inverse. */
  record Reshape(String name, String operator, Tensor input, Tensor output) implements Kernel {
    @Override
    public List<Tensor> inputs() {
      return List.of(input);
    }
  }
}
