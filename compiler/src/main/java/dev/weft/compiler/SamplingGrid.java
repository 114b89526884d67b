package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.Window;

/**
 * Where a deformable convolution samples, and how far that can be from where its window stands.
 *
 * @param fractionBits of the offsets
 * @param maskShift fraction bits of the masks
 * @param low smallest offset, in steps of {@code 2^-fractionBits}
 * @param high largest offset
 */
record SamplingGrid(
    Window window, boolean square, int fractionBits, int maskShift, int low, int high) {
  private static final int BANKS = AcceleratorConfig.FEATURE_BANKS;

  /** Pitches modulo the banks at which four neighbours never meet in one. */
  private static final int SMALLEST_PITCH = 2;

  private static final int LARGEST_PITCH = 6;

  static SamplingGrid of(Kernel.DeformableConvolution k, ValueBounds.Bounds offsets) {
    int zero = k.offsets().zeroPoint();
    return new SamplingGrid(
        k.convolution().window(),
        k.square(),
        k.fractionBits(),
        k.maskShift(),
        offsets.low() - zero,
        offsets.high() - zero);
  }

  /** Row of the first tap of output row 0, without its offset; of the centre if square. */
  int firstRow() {
    return first(window.padTop(), window.kernelHeight(), window.dilationHeight());
  }

  int firstColumn() {
    return first(window.padLeft(), window.kernelWidth(), window.dilationWidth());
  }

  private int first(int pad, int kernel, int dilation) {
    return (square ? (kernel - 1) / 2 * dilation : 0) - pad;
  }

  /**
   * The part of a picture that the samples of a box of pixels can read; at least one pixel of it.
   */
  Box reach(Box pixels, int height, int width) {
    int[] rows =
        reach(
            pixels.top(),
            pixels.rows(),
            window.strideHeight(),
            firstRow(),
            window.kernelHeight(),
            window.dilationHeight(),
            height);
    int[] columns =
        reach(
            pixels.left(),
            pixels.columns(),
            window.strideWidth(),
            firstColumn(),
            window.kernelWidth(),
            window.dilationWidth(),
            width);
    return new Box(rows[0], columns[0], rows[1] - rows[0] + 1, columns[1] - columns[0] + 1);
  }

  /** First and last position of one direction. */
  private int[] reach(
      int from, int count, int stride, int first, int kernel, int dilation, int size) {
    int before = low;
    int behind = high;
    int span = (kernel - 1) * dilation;
    if (square) {
      int middle = (kernel - 1) / 2;
      int last = kernel - 1 - middle;
      span = 0;
      before = Math.min(Math.min(-middle * high, last * low), Math.min(-middle * low, last * high));
      behind = Math.max(Math.max(-middle * low, last * high), Math.max(-middle * high, last * low));
    }
    int one = 1 << fractionBits;
    int start = from * stride + first + Math.floorDiv(before, one);
    // The neighbour behind counts only where there is a fraction.
    int end = (from + count - 1) * stride + first + span - Math.floorDiv(-behind, one);
    return new int[] {Math.max(0, Math.min(size - 1, start)), Math.max(0, Math.min(size - 1, end))};
  }

  /** A pixel's samples have one displacement without fraction. */
  boolean isWhole() {
    return square && fractionBits == 0;
  }

  /** A box with columns added on the right so that its width is a good pitch. */
  Box pitched(Box box) {
    int columns = box.columns();
    while (!isGoodPitch(columns % BANKS)) {
      columns++;
    }
    return new Box(box.top(), box.left(), box.rows(), columns);
  }

  private boolean isGoodPitch(int pitch) {
    // Nine neighbours of an odd distance lie in as many banks as there are: -4 to 4 times that.
    return isWhole()
        ? pitch == 3 || pitch == BANKS - 3
        : pitch >= SMALLEST_PITCH && pitch <= LARGEST_PITCH;
  }
}
