package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * From a model's float inputs, row-major as ONNX has them, to the accelerator's integers; rounds
 * half to even.
 */
public final class InputQuantizer {
  private InputQuantizer() {}

  /** All inputs of a model by tensor name. */
  public static Map<String, int[]> quantize(QuantizedModel model, Map<String, float[]> inputs) {
    Map<String, int[]> result = new LinkedHashMap<>();
    for (QuantizedModel.Port port : model.inputs()) {
      float[] values = inputs.get(port.tensor().name());
      if (values == null) {
        throw new IllegalArgumentException(
            "no input '" + port.tensor().name() + "', got " + inputs.keySet());
      }
      result.put(port.tensor().name(), quantize(port.tensor(), model.format(), values));
    }
    return result;
  }

  /** One tensor; NaN is an error, infinities saturate. */
  public static int[] quantize(Tensor tensor, NumberFormat format, float[] values) {
    if (values.length != tensor.elements()) {
      throw new IllegalArgumentException(
          "input '"
              + tensor.name()
              + "' has "
              + values.length
              + " values, expected "
              + tensor.channels()
              + "x"
              + tensor.height()
              + "x"
              + tensor.width());
    }
    Encoding encoding = new Encoding(tensor.scale(), tensor.zeroPoint());
    int[] q = new int[values.length];
    for (int i = 0; i < q.length; i++) {
      if (Float.isNaN(values[i])) {
        throw new IllegalArgumentException("input '" + tensor.name() + "' holds NaN at " + i);
      }
      q[i] = encoding.quantize(values[i], format);
    }
    return q;
  }
}
