package dev.weft.train.graph;

import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.DataType;
import ai.djl.ndarray.types.Shape;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Window;
import dev.weft.train.arithmetic.StraightThrough;
import java.util.function.IntToDoubleFunction;

/**
 * What the taps of a deformable convolution read: the four pixels around each position, gathered
 * and weighted. Gradients reach both the picture and the offsets.
 *
 * @param kernel whose grid it is
 */
record DeformableSamples(FloatKernel.DeformableConvolution kernel) {

  /**
   * @param x N x C x H x W
   * @param offsets N x (offset groups * taps * 2) x outputs, in pixels; square: N x 1 x outputs
   * @param mask factors, N x (offset groups * taps) x outputs, or null
   * @return N x (C * taps) x output height x output width, taps innermost among the channels
   */
  NDArray of(NDArray x, NDArray offsets, NDArray mask) {
    FloatTensor in = kernel.convolution().input();
    FloatTensor out = kernel.output();
    int taps = kernel.convolution().window().taps();
    long batch = x.getShape().get(0);
    // All channels share a square grid.
    int groups = kernel.square() ? 1 : kernel.offsetGroups();
    long pixels = (long) out.height() * out.width();
    NDArray moved = kernel.whole() ? StraightThrough.round(offsets) : offsets;
    NDArray y = positions(moved, true);
    NDArray across = positions(moved, false);
    // One pixel of zeros all round: whatever lies farther out reads zeros, too.
    NDArray map =
        x.pad(new Shape(1, 1, 1, 1), 0)
            .reshape(
                batch * groups, in.channels() / groups, (in.height() + 2L) * (in.width() + 2L));
    NDArray samples = sampled(map, y, across, in);
    if (mask != null) {
      samples = samples.mul(mask.reshape(batch * groups, 1, taps * pixels));
    }
    return samples.reshape(
        new Shape(batch, (long) in.channels() * taps, out.height(), out.width()));
  }

  /** Rows or columns that are read, (N * offset groups) x 1 x (taps * pixels). */
  private NDArray positions(NDArray offsets, boolean rows) {
    Window w = kernel.convolution().window();
    FloatTensor out = kernel.output();
    int taps = w.taps();
    int pixels = out.height() * out.width();
    long batch = offsets.getShape().get(0);
    NDManager manager = offsets.getManager();
    int kernelSize = rows ? w.kernelHeight() : w.kernelWidth();
    int dilation = rows ? w.dilationHeight() : w.dilationWidth();
    int middle = (kernelSize - 1) / 2;
    IntToDoubleFunction tapOf = tap -> rows ? tap / w.kernelWidth() : tap % w.kernelWidth();
    float[] base = new float[taps * pixels];
    for (int i = 0; i < base.length; i++) {
      int pixel = i % pixels;
      int start =
          rows
              ? pixel / out.width() * w.strideHeight() - w.padTop()
              : pixel % out.width() * w.strideWidth() - w.padLeft();
      double tap = kernel.square() ? middle : tapOf.applyAsDouble(i / pixels);
      base[i] = (float) (start + tap * dilation);
    }
    NDArray grid = manager.create(base, new Shape(1, taps, pixels));
    NDArray own;
    if (kernel.square()) {
      float[] direction = new float[taps];
      for (int tap = 0; tap < taps; tap++) {
        direction[tap] = (float) (tapOf.applyAsDouble(tap) - middle);
      }
      own = offsets.reshape(batch, 1, pixels).mul(manager.create(direction, new Shape(1, taps, 1)));
    } else {
      own =
          offsets
              .reshape(batch * kernel.offsetGroups(), taps, 2, pixels)
              .get(":, :, {}, :", rows ? 0 : 1);
    }
    return own.add(grid).reshape(own.getShape().get(0), 1, (long) taps * pixels);
  }

  private NDArray sampled(NDArray map, NDArray y, NDArray across, FloatTensor in) {
    NDArray top = y.stopGradient().floor();
    NDArray left = across.stopGradient().floor();
    NDArray down = y.sub(top);
    NDArray right = across.sub(left);
    if (kernel.whole()) {
      // One pixel; its neighbours have no weight and only tell the offsets' slope.
      NDArray own = gathered(map, top, left, in);
      NDArray still = own.stopGradient();
      NDArray below = gathered(map.stopGradient(), top.add(1), left, in).sub(still);
      NDArray beside = gathered(map.stopGradient(), top, left.add(1), in).sub(still);
      return own.add(below.mul(down)).add(beside.mul(right));
    }
    NDArray upper = row(map, top, left, right, in);
    NDArray lower = row(map, top.add(1), left, right, in);
    return upper.add(lower.sub(upper).mul(down));
  }

  private static NDArray row(NDArray map, NDArray y, NDArray left, NDArray right, FloatTensor in) {
    NDArray a = gathered(map, y, left, in);
    NDArray b = gathered(map, y, left.add(1), in);
    return a.add(b.sub(a).mul(right));
  }

  private static NDArray gathered(NDArray map, NDArray y, NDArray x, FloatTensor in) {
    NDArray index =
        y.clip(-1, in.height())
            .add(1)
            .mul(in.width() + 2)
            .add(x.clip(-1, in.width()).add(1))
            .toType(DataType.INT64, false);
    Shape all = new Shape(map.getShape().get(0), map.getShape().get(1), index.getShape().get(2));
    return map.gather(index.broadcast(all), 2);
  }
}
