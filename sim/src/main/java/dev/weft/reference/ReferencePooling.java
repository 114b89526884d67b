package dev.weft.reference;

import dev.weft.hw.arith.Requantization;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;

/** Pooling of the oracle. */
final class ReferencePooling {
  private ReferencePooling() {}

  static int[] max(Kernel.MaxPool k, int[] x) {
    Tensor in = k.input();
    Tensor out = k.output();
    Window w = k.window();
    int[] y = new int[out.elements()];
    int at = 0;
    for (int c = 0; c < out.channels(); c++) {
      for (int oy = 0; oy < out.height(); oy++) {
        for (int ox = 0; ox < out.width(); ox++) {
          int largest = Integer.MIN_VALUE;
          for (int ky = 0; ky < w.kernelHeight(); ky++) {
            for (int kx = 0; kx < w.kernelWidth(); kx++) {
              int iy = oy * w.strideHeight() - w.padTop() + ky * w.dilationHeight();
              int ix = ox * w.strideWidth() - w.padLeft() + kx * w.dilationWidth();
              if (iy >= 0 && iy < in.height() && ix >= 0 && ix < in.width()) {
                largest = Math.max(largest, x[(c * in.height() + iy) * in.width() + ix]);
              }
            }
          }
          if (largest == Integer.MIN_VALUE) {
            throw new ArithmeticException(
                "window of '" + k.name() + "' at (" + oy + ", " + ox + ") holds only padding");
          }
          y[at++] = k.stage().apply(c, largest, 0);
        }
      }
    }
    return y;
  }

  static int[] average(Kernel.AveragePool k, int[] x) {
    Tensor in = k.input();
    Tensor out = k.output();
    Window w = k.window();
    int[] y = new int[out.elements()];
    int at = 0;
    for (int c = 0; c < out.channels(); c++) {
      for (int oy = 0; oy < out.height(); oy++) {
        for (int ox = 0; ox < out.width(); ox++) {
          long sum = 0;
          int inPicture = 0;
          int inPadded = 0;
          for (int ky = 0; ky < w.kernelHeight(); ky++) {
            for (int kx = 0; kx < w.kernelWidth(); kx++) {
              int iy = oy * w.strideHeight() - w.padTop() + ky * w.dilationHeight();
              int ix = ox * w.strideWidth() - w.padLeft() + kx * w.dilationWidth();
              if (iy < in.height() + w.padBottom() && ix < in.width() + w.padRight()) {
                inPadded++;
              }
              if (iy >= 0 && iy < in.height() && ix >= 0 && ix < in.width()) {
                inPicture++;
                sum += x[(c * in.height() + iy) * in.width() + ix] - in.zeroPoint();
              }
            }
          }
          int count = Math.max(1, k.countIncludesPad() ? inPadded : inPicture);
          int mean = Requantization.of(k.ratio() / count).apply(sum) + out.zeroPoint();
          y[at++] = Math.max(k.clampLow(), Math.min(k.clampHigh(), mean));
        }
      }
    }
    return y;
  }
}
