package dev.weft.flash;

import dev.weft.hw.board.Loader;

/** How a board's Linux loads an overlay that lies in {@link #folder()}. */
interface PlLoader {
  /** Where its files lie: a folder that is the overlay's alone, below /lib/firmware. */
  String folder();

  /** Finds out whether the board has what it takes; an error says what is missing. */
  void require(BoardShell shell, String step);

  /** What is loaded now and this loader can remove and put back, or nothing. */
  String active(BoardShell shell, String step);

  /** Whether {@link #active} names the overlay itself. */
  boolean isOwn(String active);

  /** Takes the device tree of the active one away. */
  void remove(BoardShell shell, String step, String active);

  /** Loads the bitstream. */
  void load(BoardShell shell, String step);

  /** Applies the device tree. */
  void apply(BoardShell shell, String step);

  /** Takes back what {@link #load} and {@link #apply} did, as far as they got. */
  void unload(BoardShell shell, String step);

  /** Loads what was active before; its files lie where they lay. */
  void restore(BoardShell shell, String step, String active);

  static PlLoader of(OverlayImage image) {
    return image.board().linux().loader() == Loader.DFX_MGR
        ? new DfxManager(image.application())
        : new FpgaManager();
  }
}
