package dev.weft.lowering.execution;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import java.util.Arrays;
import java.util.List;

/** Kernels that only move values, and constants. */
final class Moves {
  private Moves() {}

  static float[] run(FloatKernel kernel, List<float[]> inputs) {
    FloatTensor out = kernel.output();
    float[] y = new float[out.elements()];
    if (kernel instanceof FloatKernel.Constant k) {
      for (int i = 0; i < y.length; i++) {
        y[i] = (float) k.values()[i];
      }
    } else if (kernel instanceof FloatKernel.Concat) {
      int at = 0;
      for (float[] input : inputs) {
        System.arraycopy(input, 0, y, at, input.length);
        at += input.length;
      }
    } else if (kernel instanceof FloatKernel.SelectChannels k) {
      int plane = out.height() * out.width();
      for (int c = 0; c < out.channels(); c++) {
        System.arraycopy(inputs.get(0), k.channels()[c] * plane, y, c * plane, plane);
      }
    } else if (kernel instanceof FloatKernel.Crop k) {
      fill(
          y, out, k.input(), inputs.get(0), k.top(), k.left(), k.stepHeight(), k.stepWidth(), 1, 1);
    } else if (kernel instanceof FloatKernel.Upsample k) {
      fill(y, out, k.input(), inputs.get(0), 0, 0, 1, 1, k.factorHeight(), k.factorWidth());
    } else if (kernel instanceof FloatKernel.Pad k) {
      Arrays.fill(y, (float) k.value());
      fill(y, out, k.input(), inputs.get(0), -k.top(), -k.left(), 1, 1, 1, 1);
    } else if (kernel instanceof FloatKernel.Reshape) {
      System.arraycopy(inputs.get(0), 0, y, 0, y.length);
    } else {
      throw new IllegalStateException("kernel of unknown kind " + kernel.getClass());
    }
    return y;
  }

  /** Output (y, x) is input (top + y * stepY / repeatY, ...), where that is inside. */
  private static void fill(
      float[] y,
      FloatTensor out,
      FloatTensor in,
      float[] x,
      int top,
      int left,
      int stepY,
      int stepX,
      int repeatY,
      int repeatX) {
    for (int i = 0; i < y.length; i++) {
      int c = i / (out.height() * out.width());
      int iy = top + i / out.width() % out.height() * stepY / repeatY;
      int ix = left + i % out.width() * stepX / repeatX;
      if (iy >= 0 && iy < in.height() && ix >= 0 && ix < in.width()) {
        y[i] = x[(c * in.height() + iy) * in.width() + ix];
      }
    }
  }
}
