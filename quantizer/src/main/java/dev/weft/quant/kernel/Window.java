package dev.weft.quant.kernel;

/** A sliding window: kernel, stride, dilation and explicit pads, in pixels. */
public record Window(
    int kernelHeight,
    int kernelWidth,
    int strideHeight,
    int strideWidth,
    int dilationHeight,
    int dilationWidth,
    int padTop,
    int padLeft,
    int padBottom,
    int padRight) {

  /** One tap, stride 1, no padding. */
  public static final Window POINT = new Window(1, 1, 1, 1, 1, 1, 0, 0, 0, 0);

  public Window {
    if (kernelHeight < 1
        || kernelWidth < 1
        || strideHeight < 1
        || strideWidth < 1
        || dilationHeight < 1
        || dilationWidth < 1) {
      throw new IllegalArgumentException("window has a kernel, stride or dilation below 1");
    }
  }

  /** Rows from the first tap to the last, both included. */
  public int spanHeight() {
    return (kernelHeight - 1) * dilationHeight + 1;
  }

  /** Columns from the first tap to the last, both included. */
  public int spanWidth() {
    return (kernelWidth - 1) * dilationWidth + 1;
  }

  public int taps() {
    return kernelHeight * kernelWidth;
  }
}
