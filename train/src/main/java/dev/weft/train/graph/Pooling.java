package dev.weft.train.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.pooling.Pool;
import dev.weft.lowering.FloatKernel;
import dev.weft.quant.kernel.Window;

/** Largest values and means of windows. */
final class Pooling {
  /** Below every value. */
  private static final double LOWEST = -3e38;

  private Pooling() {}

  static NDArray max(FloatKernel.MaxPool k, NDArray x) {
    Window w = k.window();
    NDArray padded = Padding.around(w, k.output(), x, LOWEST);
    if (w.dilationHeight() == 1 && w.dilationWidth() == 1) {
      return Pool.maxPool2d(
          padded,
          new Shape(w.kernelHeight(), w.kernelWidth()),
          new Shape(w.strideHeight(), w.strideWidth()),
          new Shape(0, 0),
          false);
    }
    NDArray largest = null;
    for (int tap = 0; tap < w.taps(); tap++) {
      int top = tap / w.kernelWidth() * w.dilationHeight();
      int left = tap % w.kernelWidth() * w.dilationWidth();
      NDArray seen =
          padded.get(
              ":, :, {}:{}:{}, {}:{}:{}",
              top,
              top + (k.output().height() - 1) * w.strideHeight() + 1,
              w.strideHeight(),
              left,
              left + (k.output().width() - 1) * w.strideWidth() + 1,
              w.strideWidth());
      largest = largest == null ? seen : largest.maximum(seen);
    }
    return largest;
  }

  /** Sums of windows. */
  static NDArray sum(FloatKernel.AveragePool k, NDArray x) {
    Window w = k.window();
    boolean whole =
        w.kernelHeight() == k.input().height()
            && w.kernelWidth() == k.input().width()
            && w.padTop() == 0
            && w.padLeft() == 0
            && k.output().height() * k.output().width() == 1
            && w.dilationHeight() * w.dilationWidth() == 1;
    if (whole) {
      return x.sum(new int[] {2, 3}, true);
    }
    int channels = k.input().channels();
    NDArray ones = x.getManager().ones(new Shape(channels, 1, w.kernelHeight(), w.kernelWidth()));
    return Convolutions.direct(w, channels, k.output(), x, ones);
  }

  /** What the sums are multiplied with, 1 x 1 x H x W: the factor over the pixels that count. */
  static double[] shares(FloatKernel.AveragePool k) {
    Window w = k.window();
    double[] shares = new double[k.output().height() * k.output().width()];
    for (int i = 0; i < shares.length; i++) {
      int y = i / k.output().width() * w.strideHeight() - w.padTop();
      int x = i % k.output().width() * w.strideWidth() - w.padLeft();
      int rows =
          count(y, w.kernelHeight(), w.dilationHeight(), k.input().height(), w.padBottom(), k);
      int columns =
          count(x, w.kernelWidth(), w.dilationWidth(), k.input().width(), w.padRight(), k);
      shares[i] = k.factor() / Math.max(1, rows * columns);
    }
    return shares;
  }

  private static int count(
      int start, int taps, int dilation, int size, int pad, FloatKernel.AveragePool k) {
    int count = 0;
    for (int tap = 0; tap < taps; tap++) {
      int at = start + tap * dilation;
      boolean counts = k.countIncludesPad() ? at < size + pad : at >= 0 && at < size;
      count += counts ? 1 : 0;
    }
    return count;
  }
}
