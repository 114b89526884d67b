package dev.weft.reference;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;
import java.util.Arrays;
import java.util.List;

/** Kernels of the oracle that move values without changing them. */
final class ReferenceViews {
  private ReferenceViews() {}

  static int[] concat(Kernel.Concat k, List<int[]> inputs) {
    int[] y = new int[k.output().elements()];
    int at = 0;
    for (int[] x : inputs) {
      System.arraycopy(x, 0, y, at, x.length);
      at += x.length;
    }
    if (at != y.length) {
      throw new IllegalArgumentException(
          "'" + k.name() + "' joins " + at + " elements into " + y.length);
    }
    return y;
  }

  static int[] select(Kernel.SelectChannels k, int[] x) {
    int plane = k.input().height() * k.input().width();
    int[] y = new int[k.output().elements()];
    for (int c = 0; c < k.channels().length; c++) {
      System.arraycopy(x, k.channels()[c] * plane, y, c * plane, plane);
    }
    return y;
  }

  static int[] crop(Kernel.Crop k, int[] x) {
    Tensor in = k.input();
    Tensor out = k.output();
    int[] y = new int[out.elements()];
    int at = 0;
    for (int c = 0; c < out.channels(); c++) {
      for (int oy = 0; oy < out.height(); oy++) {
        for (int ox = 0; ox < out.width(); ox++) {
          int iy = k.top() + oy * k.stepHeight();
          int ix = k.left() + ox * k.stepWidth();
          y[at++] = x[(c * in.height() + iy) * in.width() + ix];
        }
      }
    }
    return y;
  }

  static int[] pad(Kernel.Pad k, int[] x) {
    Tensor in = k.input();
    Tensor out = k.output();
    int[] y = new int[out.elements()];
    Arrays.fill(y, k.value());
    for (int c = 0; c < in.channels(); c++) {
      for (int iy = 0; iy < in.height(); iy++) {
        for (int ix = 0; ix < in.width(); ix++) {
          y[(c * out.height() + k.top() + iy) * out.width() + k.left() + ix] =
              x[(c * in.height() + iy) * in.width() + ix];
        }
      }
    }
    return y;
  }

  static int[] upsample(Kernel.Upsample k, int[] x) {
    Tensor in = k.input();
    Tensor out = k.output();
    int[] y = new int[out.elements()];
    int at = 0;
    for (int c = 0; c < out.channels(); c++) {
      for (int oy = 0; oy < out.height(); oy++) {
        for (int ox = 0; ox < out.width(); ox++) {
          y[at++] =
              x[(c * in.height() + oy / k.factorHeight()) * in.width() + ox / k.factorWidth()];
        }
      }
    }
    return y;
  }
}
