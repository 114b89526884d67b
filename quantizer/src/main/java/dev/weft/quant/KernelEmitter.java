package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.LookupTable;
import dev.weft.hw.arith.Requantization;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Tensor;
import java.util.Arrays;
import java.util.Map;

/** Turns kernels with real numbers into integer kernels, once all encodings are chosen. */
final class KernelEmitter {
  private final NumberFormat format;
  private final Map<String, Encoding> encodings;
  private final ConvolutionEmitter convolutions;

  /**
   * @param granularity of weights' scales, where the model brings none
   * @param encodings of all tensors
   * @param weightScales scales that an imported model gives its weights, by initializer
   * @param means of tensors' channels, as far as they are known
   * @param learned weights of layers that are rounded already, by kernel
   */
  KernelEmitter(
      NumberFormat format,
      WeightScales granularity,
      Map<String, Encoding> encodings,
      Map<String, double[]> weightScales,
      Map<String, double[]> means,
      Map<String, RoundedWeights> learned) {
    this.format = format;
    this.encodings = encodings;
    this.convolutions =
        new ConvolutionEmitter(this, format, granularity, weightScales, means, learned);
  }

  ConvolutionEmitter convolutions() {
    return convolutions;
  }

  /** A tensor with its encoding. */
  Tensor tensor(FloatTensor t) {
    Encoding e = encoding(t);
    return new Tensor(t.name(), t.channels(), t.height(), t.width(), e.scale(), e.zeroPoint());
  }

  /**
   * One kernel in integers.
   *
   * @param weightBits of a convolution's weights
   */
  Kernel emit(FloatKernel kernel, int weightBits) {
    try {
      return integers(kernel, weightBits);
    } catch (IllegalArgumentException e) {
      throw new IllegalArgumentException(
          "cannot quantize '" + kernel.name() + "': " + e.getMessage(), e);
    }
  }

  private Kernel integers(FloatKernel kernel, int weightBits) {
    String name = kernel.name();
    String operator = kernel.operator();
    Tensor out = tensor(kernel.output());
    if (kernel instanceof FloatKernel.Convolution k) {
      return convolutions.direct(k, weightBits);
    } else if (kernel instanceof FloatKernel.DeformableConvolution k) {
      return new Kernel.DeformableConvolution(
          convolutions.direct(k.convolution(), weightBits),
          tensor(k.offsets()),
          k.mask() == null ? null : tensor(k.mask()),
          k.offsetGroups(),
          k.square());
    } else if (kernel instanceof FloatKernel.TransposedConvolution k) {
      return convolutions.transposed(k, weightBits);
    } else if (kernel instanceof FloatKernel.MaxPool k) {
      OutputStage stage =
          OutputStage.uniform(
              out.channels(), Requantization.IDENTITY, 0, low(kernel), high(kernel), null);
      return new Kernel.MaxPool(name, operator, tensor(k.input()), out, k.window(), stage);
    } else if (kernel instanceof FloatKernel.AveragePool k) {
      Tensor in = tensor(k.input());
      double ratio = k.factor() * in.scale() / out.scale();
      return new Kernel.AveragePool(
          name,
          operator,
          in,
          out,
          k.window(),
          k.countIncludesPad(),
          ratio,
          low(kernel),
          high(kernel));
    } else if (kernel instanceof FloatKernel.Elementwise k) {
      return elementwise(k);
    } else if (kernel instanceof FloatKernel.Unary k) {
      return unary(k);
    } else if (kernel instanceof FloatKernel.Constant k) {
      int[] values =
          Arrays.stream(k.values())
              .mapToInt(v -> encoding(k.output()).quantize(v, format))
              .toArray();
      return new Kernel.Constant(name, operator, out, values);
    } else if (kernel instanceof FloatKernel.Concat k) {
      return new Kernel.Concat(name, operator, k.inputs().stream().map(this::tensor).toList(), out);
    } else if (kernel instanceof FloatKernel.SelectChannels k) {
      return new Kernel.SelectChannels(name, operator, tensor(k.input()), out, k.channels());
    } else if (kernel instanceof FloatKernel.Crop k) {
      return new Kernel.Crop(
          name, operator, tensor(k.input()), out, k.top(), k.left(), k.stepHeight(), k.stepWidth());
    } else if (kernel instanceof FloatKernel.Pad k) {
      int value = encoding(k.output()).quantize(k.value(), format);
      return new Kernel.Pad(name, operator, tensor(k.input()), out, k.top(), k.left(), value);
    } else if (kernel instanceof FloatKernel.Upsample k) {
      return new Kernel.Upsample(
          name, operator, tensor(k.input()), out, k.factorHeight(), k.factorWidth());
    } else if (kernel instanceof FloatKernel.Reshape k) {
      return new Kernel.Reshape(name, operator, tensor(k.input()), out);
    }
    throw new IllegalStateException("kernel of unknown kind " + kernel.getClass());
  }

  private Kernel elementwise(FloatKernel.Elementwise k) {
    Encoding a = encoding(k.a());
    Encoding b = encoding(k.b());
    double result = stageEncoding(k).scale();
    boolean add = k.combination() == Kernel.Combination.ADD;
    double[] factor = new double[k.output().channels()];
    for (int c = 0; c < factor.length; c++) {
      double own = k.factorA()[k.factorA().length == 1 ? 0 : c];
      factor[c] = own * a.scale() * (add ? 1 : b.scale()) / result;
    }
    Requantization factorB =
        add ? Requantization.of(k.factorB() * b.scale() / result) : Requantization.IDENTITY;
    return new Kernel.Elementwise(
        k.name(),
        k.operator(),
        k.combination(),
        tensor(k.a()),
        tensor(k.b()),
        tensor(k.output()),
        stage(k, new long[factor.length], factor),
        factorB);
  }

  /** The offset goes in front of the requantization where steps are finer there. */
  private Kernel unary(FloatKernel.Unary k) {
    Encoding in = encoding(k.input());
    Encoding result = stageEncoding(k);
    int channels = k.output().channels();
    double[] factor = new double[channels];
    long[] bias = new long[channels];
    int[] extra = new int[channels];
    for (int c = 0; c < channels; c++) {
      double own = k.factor()[k.isScalar() ? 0 : c];
      double offset = k.offset()[k.isScalar() ? 0 : c];
      factor[c] = own * in.scale() / result.scale();
      if (Math.abs(factor[c]) < 1
          && factor[c] != 0
          && Math.abs(offset / (own * in.scale())) < 1 << 24) {
        bias[c] = (long) Math.floor(offset / (own * in.scale()) + 0.5);
      } else {
        extra[c] = Math.toIntExact((long) Math.floor(offset / result.scale() + 0.5));
      }
    }
    OutputStage stage = stage(k, bias, factor);
    int[] offsets = stage.offset().clone();
    for (int c = 0; c < channels; c++) {
      offsets[c] += extra[c];
      if (offsets[c] != (short) offsets[c]) {
        throw new IllegalArgumentException(
            "offset " + offsets[c] + " of channel " + c + " does not fit 16 bits");
      }
    }
    OutputStage moved =
        new OutputStage(
            stage.bias(),
            stage.factor(),
            offsets,
            stage.clampLow(),
            stage.clampHigh(),
            stage.table());
    return new Kernel.Unary(k.name(), k.operator(), tensor(k.input()), tensor(k.output()), moved);
  }

  /** The output stage of a kernel: zero point, clamp, table. */
  OutputStage stage(FloatKernel kernel, long[] bias, double[] factor) {
    Requantization[] factors =
        Arrays.stream(factor).mapToObj(Requantization::of).toArray(Requantization[]::new);
    int[] offset = new int[bias.length];
    Arrays.fill(offset, stageEncoding(kernel).zeroPoint());
    return new OutputStage(bias, factors, offset, low(kernel), high(kernel), table(kernel));
  }

  /** The encoding that requantization aims at: that of the output, or of the table's argument. */
  Encoding stageEncoding(FloatKernel kernel) {
    FloatTensor before = kernel.activation().before();
    return encoding(before != null ? before : kernel.output());
  }

  private LookupTable table(FloatKernel kernel) {
    Activation activation = kernel.activation();
    if (!activation.hasFunction()) {
      return null;
    }
    Encoding argument = stageEncoding(kernel);
    Encoding result = encoding(kernel.output());
    return LookupTable.of(
        format,
        q -> result.quantize(activation.function().applyAsDouble(argument.dequantize(q)), format));
  }

  private int low(FloatKernel kernel) {
    double low = kernel.activation().low();
    return low == Double.NEGATIVE_INFINITY
        ? format.activationMin()
        : stageEncoding(kernel).quantize(low, format);
  }

  private int high(FloatKernel kernel) {
    double high = kernel.activation().high();
    return high == Double.POSITIVE_INFINITY
        ? format.activationMax()
        : stageEncoding(kernel).quantize(high, format);
  }

  Encoding encoding(FloatTensor tensor) {
    Encoding encoding = encodings.get(tensor.name());
    if (encoding == null) {
      throw new IllegalStateException("tensor '" + tensor.name() + "' has no encoding");
    }
    return encoding;
  }
}
