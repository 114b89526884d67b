package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Chooses row pitch and plane distance of a kept tensor. The feature memory has eight banks by the
 * low address bits: vectors that a consumer wants in one cycle must lie in different ones, so rows
 * and planes are moved apart by a few words where needed.
 */
final class MapShape {
  private static final int BANKS = AcceleratorConfig.FEATURE_BANKS;

  /** Rings a little longer than needed may do with fewer repeated rows. */
  private static final int MOST_EXTRA_ROWS = 8;

  private MapShape() {}

  /** All of a tensor. */
  static ChipMap whole(Storage storage, Uses uses) {
    ChipMap.Border border = uses.border();
    return apart(storage, uses, border, storage.height() + border.rowGap(), 0, 0);
  }

  /** Rows and planes so far apart that as few as possible lie in one bank. */
  private static ChipMap apart(
      Storage storage, Uses uses, ChipMap.Border border, int rows, int ring, int mirror) {
    ChipMap best = null;
    int fewest = Integer.MAX_VALUE;
    for (int extraRows = 0; extraRows < BANKS; extraRows++) {
      for (int extra = 0; extra < BANKS; extra++) {
        int pitch = storage.width() + border.columnGap() + extra;
        ChipMap map =
            new ChipMap(
                storage.planes(),
                storage.height(),
                storage.width(),
                border,
                pitch,
                rows + extraRows,
                ring,
                mirror);
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

  /**
   * The rows of a tensor that stripes need at once: what a reader's stripe sees, and what the maker
   * adds for the next one meanwhile. The whole tensor if that is not less.
   *
   * @param slack words that it may take, over the fewest: the map that repeats fewest rows wins
   */
  static ChipMap rolling(
      Storage storage, Uses uses, Stripes stripes, List<List<Box>> boxes, double slack) {
    ChipMap.Border border = uses.border();
    int least = 1;
    for (Uses.Reader r : uses.readers()) {
      for (int j = 0; j < stripes.count(); j++) {
        Box needed = stripes.needed(r, j);
        int made = stripes.end(uses.lastMaker(), j + 1);
        int end = made == storage.height() ? made + border.bottom() : made;
        if (needed.rows() > 0) {
          least = Math.max(least, end - needed.top());
        }
      }
    }
    ChipMap whole = whole(storage, uses);
    List<Ring> rings = new ArrayList<>();
    for (int ring = least; ring < least * (1 + slack) + MOST_EXTRA_ROWS; ring++) {
      rings.add(new Ring(ring, mirror(uses, boxes, border, ring)));
    }
    int fewest = rings.stream().mapToInt(Ring::all).min().orElseThrow();
    Ring best =
        rings.stream()
            .filter(r -> r.all() <= slack * fewest)
            .min(Comparator.comparingDouble(Ring::repetition).thenComparingInt(Ring::all))
            .orElseThrow();
    ChipMap map = apart(storage, uses, border, best.all(), best.rows(), best.mirror());
    return map.words() < whole.words() ? map : whole;
  }

  /** Rows of a ring, and those that are repeated behind it. */
  private record Ring(int rows, int mirror) {
    int all() {
      return rows + mirror;
    }

    double repetition() {
      return (double) mirror / rows;
    }
  }

  /** Rows to repeat behind a ring so that no tile's rows break off at its end. */
  private static int mirror(Uses uses, List<List<Box>> boxes, ChipMap.Border border, int ring) {
    int mirror = 0;
    for (int r = 0; r < uses.readers().size(); r++) {
      for (Box box : boxes.get(r)) {
        Box needed = uses.readers().get(r).rows(box);
        int position = (needed.top() + border.top()) % ring;
        mirror = Math.max(mirror, position + needed.rows() - ring);
      }
    }
    return mirror;
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
