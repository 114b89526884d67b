package dev.weft.hw.estimate;

import dev.weft.hw.board.Resources;

/** Sums of cells; block RAM in halves, since one of 18 Kbit is half a block. */
record Usage(int lut, int ff, int dsp, int bramHalves, int uram) {
  static final Usage NONE = new Usage(0, 0, 0, 0, 0);

  Usage plus(Usage other, int times) {
    return new Usage(
        Math.addExact(lut, Math.multiplyExact(other.lut, times)),
        Math.addExact(ff, Math.multiplyExact(other.ff, times)),
        dsp + other.dsp * times,
        bramHalves + other.bramHalves * times,
        uram + other.uram * times);
  }

  /** With halves of block RAM rounded up. */
  Resources resources() {
    return new Resources(lut, ff, dsp, (bramHalves + 1) / 2, uram);
  }
}
