package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.execution.FloatExecutor;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What the integer kernels will give, in real numbers on their tensors' grids, but for the rounding
 * of dyadic factors: the quantizer looks ahead with it. Only {@code dev.weft.reference} is exact.
 */
final class KernelEmulator {
  private final Map<String, Encoding> encodings;
  private final NumberFormat format;

  KernelEmulator(Map<String, Encoding> encodings, NumberFormat format) {
    this.encodings = encodings;
    this.format = format;
  }

  /**
   * One kernel's output.
   *
   * @param kernel its weights are those of the integers
   * @param inputs on their grids
   */
  float[] run(FloatKernel kernel, List<float[]> inputs) {
    float[] y = FloatExecutor.beforeActivation(kernel, inputs);
    Activation activation = kernel.activation();
    Encoding out = encodings.get(kernel.output().name());
    FloatTensor before = activation.before();
    Encoding argument = before == null ? null : encodings.get(before.name());
    for (int i = 0; i < y.length; i++) {
      double v = Math.max(activation.low(), Math.min(activation.high(), y[i]));
      if (activation.hasFunction()) {
        double x = argument == null ? v : argument.dequantize(argument.quantize(v, format));
        v = activation.function().applyAsDouble(x);
      }
      y[i] = (float) out.dequantize(out.quantize(v, format));
    }
    return y;
  }

  /** A picture's tensors on their grids; those that no kernel reads are left out. */
  Map<String, float[]> onGrid(Map<String, float[]> picture) {
    Map<String, float[]> result = new LinkedHashMap<>();
    picture.forEach(
        (tensor, values) -> {
          Encoding encoding = encodings.get(tensor);
          if (encoding != null) {
            result.put(tensor, encoding.onGrid(values, format));
          }
        });
    return result;
  }
}
