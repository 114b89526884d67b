package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.List;

/**
 * The layout in which a picture of few channels lies in memory: as windows. A vector of three
 * channels would leave most of its lanes, and of the array's rows, empty; so each pixel of the
 * folded map holds what some taps of the first convolution see, and those taps leave its kernel.
 *
 * <p>Channel {@code (ky * kernelWidth + kx) * C + c} of folded pixel (y, x) is the picture's
 * channel c at row {@code y * strideHeight + ky * dilationHeight - padTop} and the column alike, or
 * its zero point outside of it.
 *
 * @param window the taps that are folded
 * @param height of the folded map
 * @param width of the folded map
 */
public record InputWindows(Window window, int height, int width) {
  /**
   * The layout for a picture that only this convolution reads, or null where plain vectors serve as
   * well: the kernel's rows or the whole kernel, whichever takes array and DRAM less time.
   */
  static InputWindows of(Kernel.Convolution k, AcceleratorConfig config) {
    if (k.groups() > 1) {
      return null;
    }
    Window w = k.window();
    Window row =
        new Window(
            1, w.kernelWidth(), 1, w.strideWidth(), 1, w.dilationWidth(), 0, w.padLeft(), 0, 0);
    InputWindows best = null;
    double fewest = cycles(k, k.input().channels(), k.input().height(), k.input().width(), config);
    for (InputWindows each :
        List.of(
            new InputWindows(row, k.input().height(), k.output().width()),
            new InputWindows(w, k.output().height(), k.output().width()))) {
      int channels = each.folded(k.input()).channels();
      double cycles = cycles(k, channels, each.height, each.width, config);
      if (cycles < fewest) {
        fewest = cycles;
        best = each;
      }
    }
    return best;
  }

  /** The time of array and DRAM if a pixel has this many folded channels. */
  private static double cycles(
      Kernel.Convolution k, int channels, int height, int width, AcceleratorConfig config) {
    int taps = k.window().taps() * k.input().channels() / channels;
    int vectors = vectors(channels, config.lanes());
    double pixels = (double) k.output().height() * k.output().width();
    double groups = vectors(k.output().channels(), config.array().columns());
    double moved =
        (double) vectors * height * width + pixels * vectors(k.output().channels(), config.lanes());
    return pixels * groups * config.passes(vectors * taps)
        + moved * config.vectorBytes() / config.axi().beatBytes();
  }

  private static int vectors(int channels, int lanes) {
    return Ceil.div(channels, lanes);
  }

  /** The folded map as a tensor. */
  Tensor folded(Tensor picture) {
    return new Tensor(
        picture.name(),
        picture.channels() * window.taps(),
        height,
        width,
        picture.scale(),
        picture.zeroPoint());
  }

  /** What remains of the convolution's window. */
  Window remaining(Window whole) {
    if (window.equals(whole)) {
      return Window.POINT;
    }
    return new Window(
        whole.kernelHeight(),
        1,
        whole.strideHeight(),
        1,
        whole.dilationHeight(),
        1,
        whole.padTop(),
        0,
        whole.padBottom(),
        0);
  }

  /** The convolution's weights by folded channel and remaining tap. */
  WeightTensor weights(WeightTensor whole) {
    int channels = whole.inputs();
    return new WeightTensor() {
      @Override
      public int at(int o, int i, int ky, int kx) {
        int tap = i / channels;
        return whole.at(
            o, i % channels, tap / window.kernelWidth() + ky, tap % window.kernelWidth());
      }

      @Override
      public int firstInput(int o) {
        return 0;
      }

      @Override
      public int inputs() {
        return channels * window.taps();
      }

      @Override
      public int bits() {
        return whole.bits();
      }
    };
  }

  /** A picture's values, CHW, as the folded map's. */
  public int[] fold(Tensor picture, int[] chw) {
    int[] folded = new int[picture.channels() * window.taps() * height * width];
    int at = 0;
    for (int ky = 0; ky < window.kernelHeight(); ky++) {
      for (int kx = 0; kx < window.kernelWidth(); kx++) {
        for (int c = 0; c < picture.channels(); c++) {
          for (int oy = 0; oy < height; oy++) {
            int y = oy * window.strideHeight() + ky * window.dilationHeight() - window.padTop();
            for (int ox = 0; ox < width; ox++) {
              int x = ox * window.strideWidth() + kx * window.dilationWidth() - window.padLeft();
              boolean inside = y >= 0 && y < picture.height() && x >= 0 && x < picture.width();
              folded[at++] =
                  inside
                      ? chw[(c * picture.height() + y) * picture.width() + x]
                      : picture.zeroPoint();
            }
          }
        }
      }
    }
    return folded;
  }
}
