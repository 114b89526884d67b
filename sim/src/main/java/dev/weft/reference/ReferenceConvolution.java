package dev.weft.reference;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.Arrays;

/**
 * Convolutions of the oracle, straight from their definitions: grouped, depthwise, dilated,
 * transposed.
 */
final class ReferenceConvolution {
  private ReferenceConvolution() {}

  static int[] direct(Kernel.Convolution k, int[] x, int[] residual, int accumulatorBits) {
    Tensor in = k.input();
    Tensor out = k.output();
    Window w = k.window();
    int[] weights = k.weights().values();
    int groupInputs = in.channels() / k.groups();
    int groupOutputs = out.channels() / k.groups();
    int height =
        Math.max(in.height() + w.padTop(), (out.height() - 1) * w.strideHeight() + w.spanHeight());
    int width =
        Math.max(in.width() + w.padLeft(), (out.width() - 1) * w.strideWidth() + w.spanWidth());
    int[] padded = padded(in, x, w, height, width);
    int[] y = new int[out.elements()];
    int at = 0;
    for (int o = 0; o < out.channels(); o++) {
      int firstInput = o / groupOutputs * groupInputs;
      for (int oy = 0; oy < out.height(); oy++) {
        for (int ox = 0; ox < out.width(); ox++) {
          long sum = 0;
          int tap = o * groupInputs * w.taps();
          for (int i = firstInput; i < firstInput + groupInputs; i++) {
            for (int ky = 0; ky < w.kernelHeight(); ky++) {
              int row = i * height + oy * w.strideHeight() + ky * w.dilationHeight();
              int pixel = row * width + ox * w.strideWidth();
              for (int kx = 0; kx < w.kernelWidth(); kx++) {
                sum += (long) weights[tap++] * padded[pixel + kx * w.dilationWidth()];
              }
            }
          }
          ReferenceExecutor.fitting(sum, accumulatorBits, k);
          ReferenceExecutor.fitting(sum + k.stage().bias()[o], accumulatorBits, k);
          int branch = 0;
          if (residual != null) {
            Kernel.Residual r = k.residual();
            branch = r.factor().apply(residual[at] - r.tensor().zeroPoint());
          }
          y[at++] = k.stage().apply(o, sum, branch);
        }
      }
    }
    return y;
  }

  /** The picture inside a border of zero points, large enough for all windows. */
  private static int[] padded(Tensor in, int[] x, Window w, int height, int width) {
    int[] padded = new int[in.channels() * height * width];
    Arrays.fill(padded, in.zeroPoint());
    for (int i = 0; i < in.channels(); i++) {
      for (int iy = 0; iy < in.height(); iy++) {
        for (int ix = 0; ix < in.width(); ix++) {
          padded[(i * height + iy + w.padTop()) * width + ix + w.padLeft()] =
              x[(i * in.height() + iy) * in.width() + ix];
        }
      }
    }
    return padded;
  }

  static int[] transposed(Kernel.TransposedConvolution k, int[] x, int accumulatorBits) {
    Tensor in = k.input();
    Tensor out = k.output();
    Window w = k.window();
    int[] weights = k.weights().values();
    int groupInputs = in.channels() / k.groups();
    int groupOutputs = out.channels() / k.groups();
    long[] sums = new long[out.elements()];
    for (int i = 0; i < in.channels(); i++) {
      for (int iy = 0; iy < in.height(); iy++) {
        for (int ix = 0; ix < in.width(); ix++) {
          int q = x[(i * in.height() + iy) * in.width() + ix] - in.zeroPoint();
          for (int o = 0; o < groupOutputs; o++) {
            int channel = i / groupInputs * groupOutputs + o;
            for (int ky = 0; ky < w.kernelHeight(); ky++) {
              for (int kx = 0; kx < w.kernelWidth(); kx++) {
                int oy = iy * w.strideHeight() - w.padTop() + ky * w.dilationHeight();
                int ox = ix * w.strideWidth() - w.padLeft() + kx * w.dilationWidth();
                if (oy >= 0 && oy < out.height() && ox >= 0 && ox < out.width()) {
                  int tap = ((i * groupOutputs + o) * w.kernelHeight() + ky) * w.kernelWidth() + kx;
                  sums[(channel * out.height() + oy) * out.width() + ox] += (long) weights[tap] * q;
                }
              }
            }
          }
        }
      }
    }
    int[] y = new int[out.elements()];
    int plane = out.height() * out.width();
    for (int at = 0; at < y.length; at++) {
      ReferenceExecutor.fitting(sums[at] + k.stage().bias()[at / plane], accumulatorBits, k);
      y[at] = k.stage().apply(at / plane, sums[at], 0);
    }
    return y;
  }
}
