package dev.weft.compiler;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertNull;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.kernel.Window;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

class InputWindowsTest {
  private static final AcceleratorConfig CONFIG = AcceleratorConfig.load("ultra96-w8a8");

  private static Kernel.Convolution convolution(Tensor in, Tensor out, Window window, int groups) {
    int[] weights = new int[out.channels() * in.channels() / groups * window.taps()];
    Arrays.setAll(weights, i -> i % 100 + 1);
    return new Kernel.Convolution(
        "conv",
        "Conv",
        in,
        out,
        window,
        groups,
        new Kernel.Weights(weights, 8),
        Models.stage(out.channels()),
        null);
  }

  private static Kernel.Convolution square(int channels, int kernel, int stride, int size) {
    int pad = kernel / 2;
    Window window = new Window(kernel, kernel, stride, stride, 1, 1, pad, pad, pad, pad);
    return convolution(
        Models.tensor("in", channels, size, size),
        Models.tensor("out", 64, size / stride, size / stride),
        window,
        1);
  }

  /** MACs of a pixel over those that its passes could do. */
  private static double utilization(Kernel.Convolution k) {
    InputWindows windows = InputWindows.of(k, CONFIG);
    Window remaining = windows.remaining(k.window());
    int vectors = (windows.folded(k.input()).channels() + CONFIG.lanes() - 1) / CONFIG.lanes();
    int passes = CONFIG.passes(vectors * remaining.taps());
    return k.input().channels() * k.window().taps() / (double) (passes * CONFIG.array().rows());
  }

  @Test
  void firstLayersUseMoreThanHalfOfTheRows() {
    assertEquals(27.0 / 40, utilization(square(3, 3, 1, 32)));
    assertEquals(27.0 / 40, utilization(square(3, 3, 2, 224)));
    assertEquals(147.0 / 160, utilization(square(3, 7, 2, 224)));
    assertEquals(25.0 / 40, utilization(square(1, 5, 1, 28)));
  }

  @Test
  void nothingIsFoldedWithoutGain() {
    assertNull(InputWindows.of(square(3, 1, 1, 32), CONFIG), "one tap");
    assertNull(InputWindows.of(square(16, 3, 1, 32), CONFIG), "full vectors");
    Tensor in = Models.tensor("in", 3, 8, 8);
    Window window = new Window(3, 3, 1, 1, 1, 1, 1, 1, 1, 1);
    assertNull(InputWindows.of(convolution(in, in, window, 3), CONFIG), "depthwise");
  }

  /** The folded picture under the remaining window and weights gives the convolution's sums. */
  @Test
  void foldedSumsAreTheConvolutions() {
    check(new Window(3, 3, 1, 2, 1, 1, 1, 1, 1, 0), 3, 9, 10, 9, 5);
    check(new Window(7, 7, 2, 2, 1, 1, 3, 3, 3, 3), 3, 12, 11, 6, 6);
    check(new Window(2, 5, 1, 1, 3, 2, 0, 2, 1, 6), 2, 7, 9, 5, 9);
  }

  private static void check(
      Window window, int channels, int height, int width, int outHeight, int outWidth) {
    Tensor in = new Tensor("in", channels, height, width, 1, -5);
    Kernel.Convolution k = convolution(in, Models.tensor("out", 2, outHeight, outWidth), window, 1);
    InputWindows windows = InputWindows.of(k, CONFIG);
    assertNotNull(windows, () -> "folded: " + window);
    int[] picture = new int[in.elements()];
    Arrays.setAll(picture, i -> i * 37 % 251 - 125);
    Tensor folded = windows.folded(in);
    WeightTensor weights = WeightTensor.convolution(k);
    assertArrayEquals(
        sums(k.output(), in, picture, window, weights),
        sums(
            k.output(),
            folded,
            windows.fold(in, picture),
            windows.remaining(window),
            windows.weights(weights)));
  }

  private static int[] sums(Tensor out, Tensor in, int[] x, Window w, WeightTensor weights) {
    int[] sums = new int[out.elements()];
    for (int i = 0; i < sums.length; i++) {
      int o = i / (out.height() * out.width());
      int oy = i / out.width() % out.height();
      int ox = i % out.width();
      for (int c = 0; c < in.channels(); c++) {
        for (int ky = 0; ky < w.kernelHeight(); ky++) {
          for (int kx = 0; kx < w.kernelWidth(); kx++) {
            int row = oy * w.strideHeight() + ky * w.dilationHeight() - w.padTop();
            int column = ox * w.strideWidth() + kx * w.dilationWidth() - w.padLeft();
            boolean inside = row >= 0 && row < in.height() && column >= 0 && column < in.width();
            int value = inside ? x[(c * in.height() + row) * in.width() + column] : in.zeroPoint();
            sums[i] += value * weights.at(o, c, ky, kx);
          }
        }
      }
    }
    return sums;
  }

  /** A picture that something else reads too is stored plainly. */
  @Test
  void onlyPicturesOfOneConvolutionAreFolded() {
    Kernel.Convolution first = square(3, 3, 1, 8);
    Kernel.Convolution second =
        Models.convolution(first.input(), Models.tensor("other", 64, 8, 8), 3, 1, 8);
    Program folded = Compiler.compile(Models.model(NumberFormat.W8A8, first), CONFIG);
    assertNotNull(folded.inputs().get(0).windows());
    assertEquals(8 * 8 * 2 * 16, folded.inputBytes());
    Program plain = Compiler.compile(Models.model(NumberFormat.W8A8, first, second), CONFIG);
    assertNull(plain.inputs().get(0).windows());
  }
}
