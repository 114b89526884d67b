package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Nearest upsampling by 2 x 2 that only a depthwise convolution reads: the vector engine sees the
 * smaller map doubled as it reads it, so that nothing is copied.
 */
final class DoubledReads {
  private DoubledReads() {}

  /** What is not made, and of what its reader sees it: by the upsampled tensor's name. */
  static Map<String, Tensor> of(QuantizedModel model, AcceleratorConfig config) {
    Map<String, Tensor> sources = new LinkedHashMap<>();
    if (!config.seesDoubled()) {
      return sources;
    }
    for (Kernel kernel : model.kernels()) {
      if (kernel instanceof Kernel.Upsample up
          && up.factorHeight() == 2
          && up.factorWidth() == 2
          && model.soleReader(up.output()) instanceof Kernel.Convolution k
          && slides(k, config)) {
        sources.put(up.output().name(), up.input());
      }
    }
    return sources;
  }

  /** Whether the lanes keep the window's columns and take one more for each pixel. */
  private static boolean slides(Kernel.Convolution k, AcceleratorConfig config) {
    Window w = k.window();
    return ConvolutionLowering.onVectorEngine(k, config)
        && k.residual() == null
        && w.kernelHeight() <= config.vector().windowRows()
        && w.kernelWidth() > 1
        && w.kernelWidth() <= config.vector().windowColumns()
        && w.strideHeight() == 1
        && w.strideWidth() == 1
        && w.dilationHeight() == 1
        && w.dilationWidth() == 1;
  }
}
