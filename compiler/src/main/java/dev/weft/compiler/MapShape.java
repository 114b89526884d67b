package dev.weft.compiler;

import dev.weft.quant.kernel.Window;
import java.util.List;

/**
 * Chooses row pitch and plane distance of a kept tensor. The feature memory has eight banks by the
 * low address bits: vectors that a consumer wants in one cycle must lie in different ones, so rows
 * and planes are moved apart by a few words where needed.
 */
final class MapShape {
  private static final int BANKS = 8;

  private MapShape() {}

  /** All of a tensor. */
  static ChipMap whole(Storage storage, Uses uses) {
    ChipMap.Border border = uses.border();
    ChipMap best = null;
    int fewest = Integer.MAX_VALUE;
    for (int extraRows = 0; extraRows < BANKS; extraRows++) {
      for (int extra = 0; extra < BANKS; extra++) {
        ChipMap map =
            new ChipMap(
                storage.planes(),
                storage.height(),
                storage.width(),
                border,
                storage.width() + border.columnGap() + extra,
                storage.height() + border.rowGap() + extraRows,
                0,
                0);
        int conflicts = conflicts(map, storage, uses.readers());
        if (conflicts < fewest || conflicts == fewest && map.words() < best.words()) {
          best = map;
          fewest = conflicts;
        }
      }
    }
    return best;
  }

  /** Columns to add on the right of a window's box so that the rows of a column lie apart. */
  static int extraColumns(int columns, Window w) {
    int best = 0;
    for (int extra = 1; w.kernelHeight() > 1 && extra < BANKS; extra++) {
      int conflicts = columnConflicts(w.dilationHeight() * (columns + extra));
      if (conflicts < columnConflicts(w.dilationHeight() * (columns + best))) {
        best = extra;
      }
    }
    return best;
  }

  /** Of a column's three vectors, a row apart: how many lie in the bank of another. */
  private static int columnConflicts(int row) {
    return row % BANKS == 0 ? 2 : row % BANKS == BANKS / 2 ? 1 : 0;
  }

  /** Pairs of vectors wanted at once that lie in one bank. */
  private static int conflicts(ChipMap map, Storage storage, List<Uses.Reader> readers) {
    int conflicts = 0;
    for (Uses.Reader reader : readers) {
      if (reader.asOperand()) {
        continue;
      }
      Window w = reader.by().window();
      int row = w.dilationHeight() * map.pitch();
      int across = (w.kernelWidth() - 1) * w.dilationWidth();
      if (reader.by() instanceof Step.Array) {
        int down = (w.kernelHeight() - 1) * row;
        conflicts += w.kernelHeight() > 1 && (row - across) % BANKS == 0 ? 1 : 0;
        conflicts += storage.planes() > 1 && (map.planeStep() - down - across) % BANKS == 0 ? 1 : 0;
      } else if (w.kernelHeight() > 1) {
        conflicts += columnConflicts(row);
      }
    }
    return conflicts;
  }
}
