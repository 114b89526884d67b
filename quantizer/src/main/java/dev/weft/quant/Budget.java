package dev.weft.quant;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.function.ToDoubleFunction;

/**
 * What a model with layers of 4 and 8 bits may cost.
 *
 * @param cost of a model: bytes, bits times multiplications, or a prediction of its time
 * @param unit of the cost, for messages
 * @param limit largest cost, or share of what the model costs with 8 bits throughout
 * @param relative whether the limit is such a share
 */
public record Budget(
    ToDoubleFunction<QuantizedModel> cost, String unit, double limit, boolean relative) {
  public Budget {
    if (!(limit > 0) || !Double.isFinite(limit)) {
      throw new IllegalArgumentException("limit is " + limit + ", expected above 0");
    }
  }

  /** Bytes of all weights. */
  public static double bytes(QuantizedModel model) {
    return model.kernels().stream()
        .mapToDouble(k -> weights(k) == null ? 0 : weights(k).values().length * bits(k) / 8.0)
        .sum();
  }

  /** Multiplications times the bits of their weights, of one picture. */
  public static double macBits(QuantizedModel model) {
    return model.kernels().stream().mapToDouble(k -> (double) k.macs() * bits(k)).sum();
  }

  private static int bits(Kernel kernel) {
    return weights(kernel) == null ? 0 : weights(kernel).bits();
  }

  private static Kernel.Weights weights(Kernel kernel) {
    if (kernel instanceof Kernel.DeformableConvolution d) {
      return d.convolution().weights();
    } else if (kernel instanceof Kernel.TransposedConvolution t) {
      return t.weights();
    }
    return kernel instanceof Kernel.Convolution c ? c.weights() : null;
  }
}
