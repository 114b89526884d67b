package dev.weft.compiler;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/**
 * How steps that run together are cut into stripes of rows: for each step the row behind each of
 * its stripes. The stripes of a maker end where those of its readers need no more rows, so that
 * stripe by stripe nothing waits and no row is made twice.
 */
record Stripes(int first, int[][] ends) {

  /**
   * Cuts consecutive steps.
   *
   * @param rows output rows of the last step in a stripe
   */
  static Stripes cut(List<Step> steps, int first, int end, int rows, Map<Storage, Uses> uses) {
    int height = steps.get(end - 1).output().height();
    int count = Ceil.div(height, rows);
    Stripes stripes = new Stripes(first, new int[end - first][count]);
    for (int s = end - 1; s >= first; s--) {
      stripes.ends[s - first] = stripes.endsOf(s, end, count, steps.get(s).output(), uses);
    }
    return stripes;
  }

  private int[] endsOf(int s, int end, int count, FeatureMap output, Map<Storage, Uses> uses) {
    int[] result = new int[count];
    for (Plane p : output.planes()) {
      for (Uses.Reader r : uses.get(p.storage()).readers()) {
        if (r.step() > s && r.step() < end) {
          for (int j = 0; j < count; j++) {
            Box box = needed(r, j);
            result[j] = Math.max(result[j], Math.min(output.height(), box.top() + box.rows()));
          }
        }
      }
    }
    if (Arrays.stream(result).allMatch(e -> e == 0)) {
      for (int j = 0; j < count; j++) {
        result[j] = (int) ((long) output.height() * (j + 1) / count);
      }
    }
    result[count - 1] = output.height();
    for (int j = 1; j < count; j++) {
      result[j] = Math.max(result[j], result[j - 1]);
    }
    return result;
  }

  int count() {
    return ends[ends.length - 1].length;
  }

  int end(int step, int stripe) {
    return stripe < 0 ? 0 : ends[step - first][Math.min(stripe, count() - 1)];
  }

  /** Rows of a tensor that a reader's stripe needs; none if the stripe is empty. */
  Box needed(Uses.Reader r, int stripe) {
    int top = end(r.step(), stripe - 1);
    int rows = end(r.step(), stripe) - top;
    if (rows == 0) {
      return new Box(top == 0 ? 0 : Integer.MIN_VALUE / 2, 0, 0, 0);
    }
    return r.rows(new Box(top, 0, rows, r.by().output().width()));
  }

  /**
   * A step's tiles: its stripes in parts of at most so many pixels.
   *
   * @param together columns that are not torn apart
   */
  List<Box> boxes(int step, int width, int limit, int together) {
    List<Box> boxes = new ArrayList<>();
    for (int j = 0; j < count(); j++) {
      int top = end(step, j - 1);
      int bottom = end(step, j);
      if (bottom > top) {
        int across = Ceil.div(width, Math.max(1, limit / together) * together);
        int columns = Ceil.div(Ceil.div(width, across), together) * together;
        int most = Math.max(1, limit / columns);
        int down = Ceil.div(bottom - top, most);
        int rows = Ceil.div(bottom - top, down);
        for (int y = top; y < bottom; y += rows) {
          for (int x = 0; x < width; x += columns) {
            boxes.add(new Box(y, x, Math.min(rows, bottom - y), Math.min(columns, width - x)));
          }
        }
      }
    }
    return boxes;
  }
}
