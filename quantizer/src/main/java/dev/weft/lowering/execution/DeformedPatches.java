package dev.weft.lowering.execution;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Window;
import java.util.List;

/**
 * The windows of a deformable convolution: bilinear samples where the offsets move its taps, times
 * their masks; whole offsets are rounded half up, as requantization rounds them.
 */
final class DeformedPatches {
  private final FloatKernel.DeformableConvolution kernel;
  private final FloatTensor in;
  private final FloatTensor out;
  private final Window window;
  private final float[] x;
  private final float[] offsets;
  private final float[] mask;

  /**
   * @param inputs picture, offsets and, if the kernel has one, mask
   */
  DeformedPatches(FloatKernel.DeformableConvolution kernel, List<float[]> inputs) {
    this.kernel = kernel;
    in = kernel.convolution().input();
    out = kernel.output();
    window = kernel.convolution().window();
    x = inputs.get(0);
    offsets = inputs.get(1);
    mask = kernel.mask() == null ? null : inputs.get(2);
  }

  float[] make() {
    int pixels = out.height() * out.width();
    int groupChannels = in.channels() / kernel.offsetGroups();
    float[] patches = new float[in.channels() * window.taps() * pixels];
    for (int group = 0; group < kernel.offsetGroups(); group++) {
      for (int tap = 0; tap < window.taps(); tap++) {
        for (int p = 0; p < pixels; p++) {
          double y = row(group, tap, p);
          double across = column(group, tap, p);
          float factor = mask == null ? 1 : mask[(group * window.taps() + tap) * pixels + p];
          for (int c = group * groupChannels; c < (group + 1) * groupChannels; c++) {
            patches[(c * window.taps() + tap) * pixels + p] = factor * sample(c, y, across);
          }
        }
      }
    }
    return patches;
  }

  private double row(int group, int tap, int pixel) {
    int ky = tap / window.kernelWidth();
    int start = pixel / out.width() * window.strideHeight() - window.padTop();
    if (kernel.square()) {
      int middle = (window.kernelHeight() - 1) / 2;
      return start + middle * window.dilationHeight() + (ky - middle) * offset(0, pixel);
    }
    int channel = 2 * (group * window.taps() + tap);
    return start + ky * window.dilationHeight() + offset(channel, pixel);
  }

  private double column(int group, int tap, int pixel) {
    int kx = tap % window.kernelWidth();
    int start = pixel % out.width() * window.strideWidth() - window.padLeft();
    if (kernel.square()) {
      int middle = (window.kernelWidth() - 1) / 2;
      return start + middle * window.dilationWidth() + (kx - middle) * offset(0, pixel);
    }
    int channel = 2 * (group * window.taps() + tap) + 1;
    return start + kx * window.dilationWidth() + offset(channel, pixel);
  }

  private double offset(int channel, int pixel) {
    double d = offsets[channel * out.height() * out.width() + pixel];
    return kernel.whole() ? Math.floor(d + 0.5) : d;
  }

  private float sample(int channel, double y, double across) {
    int top = (int) Math.floor(y);
    int left = (int) Math.floor(across);
    double down = y - top;
    double right = across - left;
    double upper = (1 - right) * pixel(channel, top, left) + right * pixel(channel, top, left + 1);
    double lower =
        (1 - right) * pixel(channel, top + 1, left) + right * pixel(channel, top + 1, left + 1);
    return (float) ((1 - down) * upper + down * lower);
  }

  private double pixel(int channel, int y, int across) {
    boolean inside = y >= 0 && y < in.height() && across >= 0 && across < in.width();
    return inside ? x[(channel * in.height() + y) * in.width() + across] : 0;
  }
}
