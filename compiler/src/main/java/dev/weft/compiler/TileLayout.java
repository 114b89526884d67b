package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Window;

/**
 * How an input tile lies in the feature memory: row behind row at a pitch, plane behind plane.
 *
 * <p>A pass that takes parts of two vectors reads both in one cycle if they lie in different banks.
 * So a pitch is made longer than a row, and a plane than its rows, where the last vector of a
 * kernel row and the first of the next, or of the next plane, would lie in one bank.
 *
 * @param pitch words from one row to the next
 * @param planeWords words from one plane to the next
 */
record TileLayout(int pitch, int planeWords) {
  private static final int BANKS = AcceleratorConfig.FEATURE_BANKS;

  /** Rows and planes without gaps. */
  static TileLayout dense(Box box) {
    return new TileLayout(box.columns(), box.words());
  }

  /** The layout of a convolution's input. */
  static TileLayout of(AcceleratorConfig config, Window window, Box input) {
    if (!config.splitsVectors()) {
      return dense(input);
    }
    int across = (window.kernelWidth() - 1) * window.dilationWidth();
    int pitch = input.columns();
    if (window.kernelHeight() > 1) {
      for (int extra = 0; extra < BANKS; extra++) {
        if ((window.dilationHeight() * (pitch + extra) - across) % BANKS != 0) {
          pitch += extra;
          break;
        }
      }
    }
    int down = (window.kernelHeight() - 1) * window.dilationHeight() * pitch;
    int planeWords = Math.multiplyExact(input.rows(), pitch);
    return new TileLayout(
        pitch, (planeWords - down - across) % BANKS == 0 ? planeWords + 1 : planeWords);
  }
}
