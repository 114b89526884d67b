package dev.weft.reference;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The oracle: what a quantized model's answer is, to the bit, as plain loops over its kernels. It
 * shares nothing with the compiler and the devices but the definitions of rounding and tables
 * ({@code dev.weft.hw.arith}), and knows no hardware configuration: speed is not its aim.
 *
 * <p>Tensors are row-major CHW arrays of one picture. A sum that does not fit the format's
 * accumulator is an error, for hardware would wrap there.
 */
public final class ReferenceExecutor {
  private final QuantizedModel model;

  public ReferenceExecutor(QuantizedModel model) {
    this.model = model;
  }

  /**
   * Runs all kernels in order.
   *
   * @param inputs by the name of the port's tensor, CHW, inside the format's range
   * @return every tensor by name: inputs, intermediate tensors and outputs, in the order they were
   *     made
   */
  public Map<String, int[]> run(Map<String, int[]> inputs) {
    Map<String, int[]> values = new LinkedHashMap<>();
    for (QuantizedModel.Port port : model.inputs()) {
      values.put(port.tensor().name(), checked(port.tensor(), inputs));
    }
    for (Kernel kernel : model.kernels()) {
      values.put(kernel.output().name(), run(kernel, model.format(), values));
    }
    return values;
  }

  /** Runs one kernel on the tensors it reads. */
  public static int[] run(Kernel kernel, NumberFormat format, Map<String, int[]> values) {
    Tensor in = kernel.inputs().isEmpty() ? null : kernel.inputs().get(0);
    int[] x = in == null ? null : value(in, values);
    int bits = format.accumulatorBits();
    // A ladder of instanceof, for Java 17 has no pattern switch; Kernel is sealed, so that a new
    // kind meets the error.
    if (kernel instanceof Kernel.Convolution k) {
      int[] residual = k.residual() == null ? null : value(k.residual().tensor(), values);
      return ReferenceConvolution.direct(k, x, residual, bits);
    } else if (kernel instanceof Kernel.DeformableConvolution k) {
      int[] mask = k.mask() == null ? null : value(k.mask(), values);
      return new ReferenceDeformable(k, format, x, value(k.offsets(), values), mask).run();
    } else if (kernel instanceof Kernel.TransposedConvolution k) {
      return ReferenceConvolution.transposed(k, x, bits);
    } else if (kernel instanceof Kernel.MaxPool k) {
      return ReferencePooling.max(k, x);
    } else if (kernel instanceof Kernel.AveragePool k) {
      return ReferencePooling.average(k, x);
    } else if (kernel instanceof Kernel.Elementwise k) {
      return ReferenceElementwise.binary(k, x, value(k.b(), values));
    } else if (kernel instanceof Kernel.Unary k) {
      return ReferenceElementwise.unary(k, x);
    } else if (kernel instanceof Kernel.Constant k) {
      return k.values().clone();
    } else if (kernel instanceof Kernel.Concat k) {
      return ReferenceViews.concat(k, k.inputs().stream().map(t -> value(t, values)).toList());
    } else if (kernel instanceof Kernel.SelectChannels k) {
      return ReferenceViews.select(k, x);
    } else if (kernel instanceof Kernel.Crop k) {
      return ReferenceViews.crop(k, x);
    } else if (kernel instanceof Kernel.Pad k) {
      return ReferenceViews.pad(k, x);
    } else if (kernel instanceof Kernel.Upsample k) {
      return ReferenceViews.upsample(k, x);
    } else if (kernel instanceof Kernel.Reshape k) {
      return x.clone();
    }
    throw new IllegalArgumentException(
        "kernel '" + kernel.name() + "' is of unknown kind " + kernel.getClass());
  }

  /** An error if a sum, which hardware would wrap, does not fit. */
  static long fitting(long sum, int bits, Kernel kernel) {
    if (sum < -(1L << (bits - 1)) || sum >= 1L << (bits - 1)) {
      throw new ArithmeticException(
          "sum "
              + sum
              + " in '"
              + kernel.name()
              + "' does not fit an accumulator of "
              + bits
              + " bits");
    }
    return sum;
  }

  private int[] checked(Tensor tensor, Map<String, int[]> inputs) {
    int[] x = inputs.get(tensor.name());
    if (x == null) {
      throw new IllegalArgumentException(
          "no input '" + tensor.name() + "', got " + inputs.keySet());
    }
    if (x.length != tensor.elements()) {
      throw new IllegalArgumentException(
          "input '"
              + tensor.name()
              + "' has "
              + x.length
              + " elements, expected "
              + tensor.channels()
              + "x"
              + tensor.height()
              + "x"
              + tensor.width());
    }
    for (int v : x) {
      if (v < model.format().activationMin() || v > model.format().activationMax()) {
        throw new IllegalArgumentException(
            "input '"
                + tensor.name()
                + "' holds "
                + v
                + ", expected "
                + model.format().activationMin()
                + " to "
                + model.format().activationMax());
      }
    }
    return x.clone();
  }

  private static int[] value(Tensor tensor, Map<String, int[]> values) {
    int[] x = values.get(tensor.name());
    if (x == null) {
      throw new IllegalArgumentException(
          "tensor '" + tensor.name() + "' is read before it is made");
    }
    return x;
  }
}
