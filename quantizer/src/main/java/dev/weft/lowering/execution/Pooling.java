package dev.weft.lowering.execution;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Window;

/** Pooling of real numbers; padding never wins a maximum. */
final class Pooling {
  private Pooling() {}

  static float[] max(FloatKernel.MaxPool k, float[] x) {
    float[] y = new float[k.output().elements()];
    for (int i = 0; i < y.length; i++) {
      Taps taps = new Taps(k.input(), k.output(), k.window(), i);
      float largest = Float.NEGATIVE_INFINITY;
      for (int tap = 0; tap < k.window().taps(); tap++) {
        int at = taps.at(tap);
        largest = at < 0 ? largest : Math.max(largest, x[at]);
      }
      y[i] = largest;
    }
    return y;
  }

  static float[] average(FloatKernel.AveragePool k, float[] x) {
    float[] y = new float[k.output().elements()];
    for (int i = 0; i < y.length; i++) {
      Taps taps = new Taps(k.input(), k.output(), k.window(), i);
      double sum = 0;
      int inPicture = 0;
      int inPadded = 0;
      for (int tap = 0; tap < k.window().taps(); tap++) {
        int at = taps.at(tap);
        inPadded += taps.inPadded(tap) ? 1 : 0;
        inPicture += at < 0 ? 0 : 1;
        sum += at < 0 ? 0 : x[at];
      }
      y[i] = (float) (k.factor() * sum / Math.max(1, k.countIncludesPad() ? inPadded : inPicture));
    }
    return y;
  }

  /** Where the taps of one output element lie. */
  private record Taps(FloatTensor in, FloatTensor out, Window w, int element) {
    /** Index of the input, -1 outside of the picture. */
    int at(int tap) {
      int iy = row(tap);
      int ix = column(tap);
      boolean inside = iy >= 0 && iy < in.height() && ix >= 0 && ix < in.width();
      int c = element / (out.height() * out.width());
      return inside ? (c * in.height() + iy) * in.width() + ix : -1;
    }

    boolean inPadded(int tap) {
      return row(tap) < in.height() + w.padBottom() && column(tap) < in.width() + w.padRight();
    }

    private int row(int tap) {
      int oy = element / out.width() % out.height();
      return oy * w.strideHeight() - w.padTop() + tap / w.kernelWidth() * w.dilationHeight();
    }

    private int column(int tap) {
      int ox = element % out.width();
      return ox * w.strideWidth() - w.padLeft() + tap % w.kernelWidth() * w.dilationWidth();
    }
  }
}
