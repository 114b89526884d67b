package dev.weft.train.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Window;

/** Rows and columns around a picture that a window sees. */
final class Padding {
  private Padding() {}

  /** Rows below the picture that the last window reaches; negative if it ends above the edge. */
  static long bottom(Window w, FloatTensor out, long height) {
    return (out.height() - 1L) * w.strideHeight() + w.spanHeight() - w.padTop() - height;
  }

  /** Columns to the right of the picture, likewise. */
  static long right(Window w, FloatTensor out, long width) {
    return (out.width() - 1L) * w.strideWidth() + w.spanWidth() - w.padLeft() - width;
  }

  /** The picture with all that windows see, and nothing below or to the right of that. */
  static NDArray around(Window w, FloatTensor out, NDArray x, double value) {
    long below = bottom(w, out, x.getShape().get(2));
    long right = right(w, out, x.getShape().get(3));
    NDArray seen = x;
    if (below < 0 || right < 0) {
      seen =
          x.get(
              ":, :, :{}, :{}",
              x.getShape().get(2) + Math.min(0, below),
              x.getShape().get(3) + Math.min(0, right));
    }
    if (w.padTop() > 0 || w.padLeft() > 0 || below > 0 || right > 0) {
      seen =
          seen.pad(
              new Shape(w.padLeft(), Math.max(0, right), w.padTop(), Math.max(0, below)), value);
    }
    return seen;
  }
}
