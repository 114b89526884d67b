package dev.weft.compiler;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Preprocessing;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.Arrays;
import java.util.List;

/** Small models with chosen numbers. */
final class Models {
  private Models() {}

  static Tensor tensor(String name, int channels, int height, int width) {
    return new Tensor(name, channels, height, width, 1, 0);
  }

  static OutputStage stage(int channels) {
    return OutputStage.uniform(channels, Requantization.IDENTITY, 0, -128, 127, null);
  }

  /** A convolution whose weights are all the same. */
  static Kernel.Convolution convolution(Tensor in, Tensor out, int kernel, int weight, int bits) {
    int[] weights = new int[out.channels() * in.channels() * kernel * kernel];
    Arrays.fill(weights, weight);
    int pad = kernel / 2;
    return new Kernel.Convolution(
        "conv-" + out.name(),
        "Conv",
        in,
        out,
        new Window(kernel, kernel, 1, 1, 1, 1, pad, pad, pad, pad),
        1,
        new Kernel.Weights(weights, bits),
        stage(out.channels()),
        null);
  }

  static QuantizedModel model(NumberFormat format, Kernel... kernels) {
    List<Kernel> list = List.of(kernels);
    Tensor in = list.get(0).inputs().get(0);
    Tensor out = list.get(list.size() - 1).output();
    return new QuantizedModel(
        "model",
        format,
        List.of(port(in)),
        list,
        List.of(port(out)),
        Preprocessing.NONE,
        null,
        null);
  }

  /** Four convolutions in a row. */
  static QuantizedModel chain() {
    Kernel[] kernels = new Kernel[4];
    Tensor in = tensor("in", 5, 9, 9);
    for (int i = 0; i < kernels.length; i++) {
      kernels[i] = convolution(in, tensor("t" + i, 5, 9, 9), 3, 1, 8);
      in = kernels[i].output();
    }
    return model(NumberFormat.W8A8, kernels);
  }

  private static QuantizedModel.Port port(Tensor t) {
    return new QuantizedModel.Port(t, new int[] {1, t.channels(), t.height(), t.width()});
  }
}
