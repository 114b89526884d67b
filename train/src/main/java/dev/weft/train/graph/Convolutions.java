package dev.weft.train.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.types.Shape;
import ai.djl.nn.convolutional.Conv2d;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Window;

/** Sums of plain and transposed convolutions, without bias. */
final class Convolutions {
  private Convolutions() {}

  static NDArray direct(FloatKernel.Convolution k, NDArray x, NDArray weights) {
    return direct(k.window(), k.groups(), k.output(), x, weights);
  }

  /**
   * @param out its size decides how much padding below and to the right is seen
   */
  static NDArray direct(Window w, int groups, FloatTensor out, NDArray x, NDArray weights) {
    boolean even =
        w.padTop() == Padding.bottom(w, out, x.getShape().get(2))
            && w.padLeft() == Padding.right(w, out, x.getShape().get(3));
    NDArray padded = even ? x : Padding.around(w, out, x, 0);
    Shape pads = even ? new Shape(w.padTop(), w.padLeft()) : new Shape(0, 0);
    return Conv2d.conv2d(
            padded,
            weights,
            null,
            new Shape(w.strideHeight(), w.strideWidth()),
            pads,
            new Shape(w.dilationHeight(), w.dilationWidth()),
            groups)
        .singletonOrThrow();
  }

  /** As a convolution of the picture with zeros between its pixels; the engine has no other way. */
  static NDArray transposed(FloatKernel.TransposedConvolution k, NDArray x, NDArray weights) {
    Window w = k.window();
    FloatTensor in = k.input();
    long batch = x.getShape().get(0);
    int downStep = w.strideHeight();
    int acrossStep = w.strideWidth();
    NDArray spread =
        x.reshape(new Shape(batch, in.channels(), in.height(), 1, in.width(), 1))
            .pad(new Shape(0, acrossStep - 1, 0, 0, 0, downStep - 1), 0)
            .reshape(
                new Shape(
                    batch,
                    in.channels(),
                    (long) in.height() * downStep,
                    (long) in.width() * acrossStep));
    int top = (w.kernelHeight() - 1) * w.dilationHeight() - w.padTop();
    int left = (w.kernelWidth() - 1) * w.dilationWidth() - w.padLeft();
    NDArray seen = spread.get(":, :, {}:, {}:", Math.max(0, -top), Math.max(0, -left));
    Window plain =
        new Window(
            w.kernelHeight(),
            w.kernelWidth(),
            1,
            1,
            w.dilationHeight(),
            w.dilationWidth(),
            Math.max(0, top),
            Math.max(0, left),
            0,
            0);
    return direct(plain, k.groups(), k.output(), seen, mirrored(k, weights));
  }

  /** From input to output channels first, rows and columns reversed. */
  private static NDArray mirrored(FloatKernel.TransposedConvolution k, NDArray weights) {
    long inputs = k.input().channels() / k.groups();
    long outputs = k.output().channels() / k.groups();
    Window w = k.window();
    return weights
        .reshape(new Shape(k.groups(), inputs, outputs, w.kernelHeight(), w.kernelWidth()))
        .transpose(0, 2, 1, 3, 4)
        .reshape(new Shape(k.groups() * outputs, inputs, w.kernelHeight(), w.kernelWidth()))
        .flip(2, 3);
  }
}
