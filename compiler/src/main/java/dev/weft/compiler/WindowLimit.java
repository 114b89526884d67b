package dev.weft.compiler;

import dev.weft.hw.isa.Isa;
import dev.weft.quant.kernel.Window;

/** The largest kernel that instructions can name. */
final class WindowLimit {
  private static final long LARGEST =
      Math.min(Isa.Conv.KERNEL_ROWS.max(), Isa.Post.KERNEL_ROWS.max());

  private WindowLimit() {}

  /** A larger one is a {@link CompileException}. */
  static void check(String layer, Window window) {
    if (window.kernelHeight() > LARGEST || window.kernelWidth() > LARGEST) {
      throw CompileException.at(
          layer,
          "kernel is " + window.kernelHeight() + " x " + window.kernelWidth(),
          "at most " + LARGEST + " x " + LARGEST + " is possible");
    }
  }
}
