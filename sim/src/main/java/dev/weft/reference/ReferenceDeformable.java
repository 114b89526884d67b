package dev.weft.reference;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.arith.Interpolation;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;

/** Deformable convolution of the oracle: where each tap lies, its sample, then the plain sum. */
final class ReferenceDeformable {
  private final Kernel.DeformableConvolution kernel;
  private final NumberFormat format;
  private final int[] x;
  private final int[] offsets;
  private final int[] mask;
  private final Tensor in;
  private final Tensor out;
  private final Window window;
  private final int fractionBits;

  /**
   * @param mask null if the kernel has none
   */
  ReferenceDeformable(
      Kernel.DeformableConvolution kernel,
      NumberFormat format,
      int[] x,
      int[] offsets,
      int[] mask) {
    this.kernel = kernel;
    this.format = format;
    this.x = x;
    this.offsets = offsets;
    this.mask = mask;
    in = kernel.convolution().input();
    out = kernel.output();
    window = kernel.convolution().window();
    fractionBits = kernel.fractionBits();
  }

  int[] run() {
    Kernel.Convolution k = kernel.convolution();
    int taps = window.taps();
    int groupInputs = in.channels() / k.groups();
    int groupOutputs = out.channels() / k.groups();
    int[] weights = k.weights().values();
    int bits = format.accumulatorBits();
    int[] y = new int[out.elements()];
    int[] samples = new int[in.channels() * taps];
    for (int oy = 0; oy < out.height(); oy++) {
      for (int ox = 0; ox < out.width(); ox++) {
        for (int c = 0; c < in.channels(); c++) {
          for (int tap = 0; tap < taps; tap++) {
            samples[c * taps + tap] = sample(c, oy, ox, tap);
          }
        }
        for (int o = 0; o < out.channels(); o++) {
          int first = o / groupOutputs * groupInputs * taps;
          long sum = 0;
          for (int i = 0; i < groupInputs * taps; i++) {
            sum += (long) weights[o * groupInputs * taps + i] * samples[first + i];
          }
          ReferenceExecutor.fitting(sum, bits, kernel);
          ReferenceExecutor.fitting(sum + k.stage().bias()[o], bits, kernel);
          y[(o * out.height() + oy) * out.width() + ox] = k.stage().apply(o, sum, 0);
        }
      }
    }
    return y;
  }

  /** An activation between pixels, with the input's zero point. */
  private int sample(int channel, int oy, int ox, int tap) {
    int group = channel / (in.channels() / kernel.offsetGroups());
    int ky = tap / window.kernelWidth();
    int kx = tap % window.kernelWidth();
    int row = oy * window.strideHeight() - window.padTop();
    int column = ox * window.strideWidth() - window.padLeft();
    int one = 1 << fractionBits;
    int positionY;
    int positionX;
    if (kernel.square()) {
      int d = at(offsets, kernel.offsets(), 0, oy, ox);
      int middleRow = (window.kernelHeight() - 1) / 2;
      int middleColumn = (window.kernelWidth() - 1) / 2;
      positionY = (row + middleRow * window.dilationHeight()) * one + (ky - middleRow) * d;
      positionX = (column + middleColumn * window.dilationWidth()) * one + (kx - middleColumn) * d;
    } else {
      int first = 2 * (group * window.taps() + tap);
      positionY =
          (row + ky * window.dilationHeight()) * one + at(offsets, kernel.offsets(), first, oy, ox);
      positionX =
          (column + kx * window.dilationWidth()) * one
              + at(offsets, kernel.offsets(), first + 1, oy, ox);
    }
    int top = Math.floorDiv(positionY, one);
    int left = Math.floorDiv(positionX, one);
    long sum =
        Interpolation.sum(
            pixel(channel, top, left),
            pixel(channel, top, left + 1),
            pixel(channel, top + 1, left),
            pixel(channel, top + 1, left + 1),
            Math.floorMod(positionY, one),
            Math.floorMod(positionX, one),
            fractionBits);
    int bits = 2 * fractionBits;
    if (mask != null) {
      sum *= at(mask, kernel.mask(), group * window.taps() + tap, oy, ox);
      bits += kernel.maskShift();
    }
    int zero = in.zeroPoint();
    int low = format.activationMin() - zero;
    int high = format.activationMax() - zero;
    return Interpolation.round(sum, bits, low, high) + zero;
  }

  /** Zero outside the picture. */
  private int pixel(int channel, int y, int x0) {
    boolean inside = y >= 0 && y < in.height() && x0 >= 0 && x0 < in.width();
    return inside ? at(x, in, channel, y, x0) : 0;
  }

  private static int at(int[] values, Tensor t, int channel, int y, int x) {
    return values[(channel * t.height() + y) * t.width() + x] - t.zeroPoint();
  }
}
