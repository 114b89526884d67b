package dev.weft.lowering.execution;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Window;
import java.util.List;

/**
 * What a convolution's windows see of one picture: a matrix of {@code input channels * taps} rows,
 * channel by channel, and a column for each output pixel. Outside of the picture is 0.
 */
public final class Patches {
  private Patches() {}

  /**
   * The windows of a convolution, or of a deformable one where its offsets move them.
   *
   * @param inputs the kernel's, in its order
   */
  public static float[] of(FloatKernel kernel, List<float[]> inputs) {
    if (kernel instanceof FloatKernel.Convolution k) {
      return direct(k, inputs.get(0));
    } else if (kernel instanceof FloatKernel.DeformableConvolution k) {
      return new DeformedPatches(k, inputs).make();
    }
    throw new IllegalArgumentException("'" + kernel.name() + "' has no windows of this kind");
  }

  private static float[] direct(FloatKernel.Convolution k, float[] x) {
    Window w = k.window();
    FloatTensor in = k.input();
    int outHeight = k.output().height();
    int outWidth = k.output().width();
    int plane = in.height() * in.width();
    int pixels = outHeight * outWidth;
    if (w.equals(Window.POINT)) {
      return x;
    }
    float[] patches = new float[in.channels() * w.taps() * pixels];
    int row = 0;
    for (int c = 0; c < in.channels(); c++) {
      for (int ky = 0; ky < w.kernelHeight(); ky++) {
        for (int kx = 0; kx < w.kernelWidth(); kx++) {
          for (int oy = 0; oy < outHeight; oy++) {
            int iy = oy * w.strideHeight() - w.padTop() + ky * w.dilationHeight();
            if (iy < 0 || iy >= in.height()) {
              continue;
            }
            int from = c * plane + iy * in.width();
            int to = row * pixels + oy * outWidth;
            for (int ox = 0; ox < outWidth; ox++) {
              int ix = ox * w.strideWidth() - w.padLeft() + kx * w.dilationWidth();
              if (ix >= 0 && ix < in.width()) {
                patches[to + ox] = x[from + ix];
              }
            }
          }
          row++;
        }
      }
    }
    return patches;
  }
}
