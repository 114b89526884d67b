package dev.weft.compiler;

import java.util.ArrayList;
import java.util.List;

/**
 * Where a tensor lies in the feature memory: planes one after the other, rows at a pitch that
 * leaves a gap for the padding left and right, which neighbouring rows share; likewise rows between
 * the planes for padding above and below. All words that are not pixels hold the padding's value.
 *
 * <p>A tensor that does not fit is a ring: of each plane only the last {@code ringRows} rows are
 * there, row r at position {@code (r + border.top) mod ringRows}; the first {@code mirrorRows}
 * positions are repeated behind the last one, so that every box that a consumer reads lies in rows
 * that follow each other. Padding above and below are rows like others then.
 */
final class ChipMap {
  /**
   * Padding that consumers read around the picture.
   *
   * @param value activation in all lanes
   */
  record Border(int top, int left, int bottom, int right, int value) {
    static final Border NONE = new Border(0, 0, 0, 0, 0);

    int rowGap() {
      return Math.max(top, bottom);
    }

    int columnGap() {
      return Math.max(left, right);
    }
  }

  /** Rows of a box, and the position of the first one among the plane's rows. */
  record Stretch(int row, int rows, int position) {}

  private final int planes;
  private final int height;
  private final int width;
  private final Border border;
  private final int pitch;
  private final int planeRows;
  private final int ringRows;
  private final int mirrorRows;
  private int base = -1;

  /**
   * A map.
   *
   * @param pitch words from a row to the next
   * @param planeRows rows from a plane to the next
   * @param ringRows rows of the ring, 0 if the whole map is there
   */
  ChipMap(
      int planes,
      int height,
      int width,
      Border border,
      int pitch,
      int planeRows,
      int ringRows,
      int mirrorRows) {
    this.planes = planes;
    this.height = height;
    this.width = width;
    this.border = border;
    this.pitch = pitch;
    this.planeRows = planeRows;
    this.ringRows = ringRows;
    this.mirrorRows = mirrorRows;
  }

  void place(int word) {
    base = word;
  }

  int base() {
    return base;
  }

  int planes() {
    return planes;
  }

  Border border() {
    return border;
  }

  int pitch() {
    return pitch;
  }

  int planeStep() {
    return planeRows * pitch;
  }

  /** Rows of all planes and their gaps. */
  private int totalRows() {
    return planes * planeRows + (isRing() ? 0 : border.rowGap());
  }

  int words() {
    return gap() + totalRows() * pitch;
  }

  private int gap() {
    return pitch - width;
  }

  boolean isRing() {
    return ringRows > 0;
  }

  /** The row whose place this one takes, or less than any row. */
  int replaced(int row) {
    return isRing() ? row - ringRows : Integer.MIN_VALUE;
  }

  private int position(int row) {
    return isRing() ? (row + border.top()) % ringRows : border.rowGap() + row;
  }

  /** Word of a pixel; of padding, if row or column are outside. */
  int word(int plane, int row, int column) {
    return wordAt(plane, position(row), column);
  }

  /** Word of a position among a plane's rows. */
  int wordAt(int plane, int position, int column) {
    return base + gap() + (plane * planeRows + position) * pitch + column;
  }

  /** How often a ring's rows are written on average: 1, more if some are repeated. */
  double repetition() {
    return isRing() ? 1 + (double) mirrorRows / ringRows : 1;
  }

  /** Everywhere that rows must be written to. */
  List<Stretch> stretches(int row, int rows) {
    if (!isRing()) {
      return List.of(new Stretch(row, rows, position(row)));
    }
    List<Stretch> stretches = new ArrayList<>();
    for (int r = row; r < row + rows; ) {
      int at = position(r);
      int count = Math.min(row + rows - r, ringRows - at);
      stretches.add(new Stretch(r, count, at));
      if (at < mirrorRows) {
        stretches.add(new Stretch(r, Math.min(count, mirrorRows - at), ringRows + at));
      }
      r += count;
    }
    return stretches;
  }

  /** A box of words, row by row at a step, that hold padding. */
  record Filling(int word, int rows, int columns, int rowStep) {}

  /** Padding that is written before the first pixel and stays. */
  List<Filling> fillings() {
    List<Filling> all = new ArrayList<>();
    if (border.columnGap() > 0) {
      all.add(new Filling(base, totalRows() + 1, gap(), pitch));
    }
    if (border.rowGap() > 0 && !isRing()) {
      all.add(new Filling(base, 1, gap() + border.rowGap() * pitch, pitch));
      int first = base + gap() + (border.rowGap() + height) * pitch;
      int columns = (planeRows - height) * pitch - gap();
      all.add(new Filling(first, planes, Math.max(0, columns), planeStep()));
    }
    if (isRing() && border.top() > 0) {
      for (Stretch s : stretches(-border.top(), border.top())) {
        all.add(new Filling(wordAt(0, s.position(), 0), planes, rowsWords(s), planeStep()));
      }
    }
    return all;
  }

  /** Padding below a plane of a ring, which can be written only when its last row is made. */
  List<Filling> rowsBelow(int plane) {
    if (!isRing() || border.bottom() == 0) {
      return List.of();
    }
    return stretches(height, border.bottom()).stream()
        .map(s -> new Filling(wordAt(plane, s.position(), 0), 1, rowsWords(s), 0))
        .toList();
  }

  private int rowsWords(Stretch s) {
    return s.rows() * pitch - gap();
  }
}
