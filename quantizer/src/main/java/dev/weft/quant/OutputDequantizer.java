package dev.weft.quant;

import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.util.LinkedHashMap;
import java.util.Map;

/** From the accelerator's integers to real values, row-major as ONNX has them. */
public final class OutputDequantizer {
  private OutputDequantizer() {}

  /** All outputs of a model by tensor name. */
  public static Map<String, float[]> dequantize(QuantizedModel model, Map<String, int[]> tensors) {
    Map<String, float[]> result = new LinkedHashMap<>();
    for (QuantizedModel.Port port : model.outputs()) {
      result.put(
          port.tensor().name(), dequantize(port.tensor(), tensors.get(port.tensor().name())));
    }
    return result;
  }

  public static float[] dequantize(Tensor tensor, int[] values) {
    float[] real = new float[values.length];
    for (int i = 0; i < real.length; i++) {
      real[i] = (float) (tensor.scale() * (values[i] - tensor.zeroPoint()));
    }
    return real;
  }
}
