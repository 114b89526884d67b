package dev.weft.compiler;

import java.util.List;
import java.util.function.Function;

/**
 * Sends a box of results of one plane where its tensor lies: into the feature memory, into DRAM by
 * way of the output memory, or, by two POSTs, into both.
 */
final class Results {
  private Results() {}

  /** Writes the padding of what a plane belongs to, before the first of it is made. */
  static void begin(OnChip chip, Plane target) {
    if (target.storage().isOnChip()) {
      chip.begin(target.storage().chip());
    }
  }

  /** A box in parts of rows, each of which begins with a source row or has no other. */
  private static List<Box> runs(Box box, int rowRepeat) {
    int head = Math.min(box.rows(), (rowRepeat - box.top() % rowRepeat) % rowRepeat);
    if (head == 0 || head == box.rows()) {
      return List.of(box);
    }
    return List.of(
        new Box(box.top(), box.left(), head, box.columns()),
        new Box(box.top() + head, box.left(), box.rows() - head, box.columns()));
  }

  /**
   * Emits what makes a box of results and puts it away.
   *
   * @param rowRepeat rows that are made of the same source row, counted from the tensor's first
   * @param post makes the POST of a part of the box, some of its rows
   * @param time when they are there
   */
  static void emit(
      OnChip chip,
      Plane target,
      Box box,
      int rowRepeat,
      double time,
      Function<Box, PostBuilder> post) {
    Storage storage = target.storage();
    if (storage.isOnChip()) {
      ChipMap map = storage.chip();
      int row = target.firstRow() + box.top();
      for (ChipMap.Stretch s : map.stretches(row, box.rows())) {
        Box stretch = new Box(s.row() - target.firstRow(), box.left(), s.rows(), box.columns());
        for (Box part : runs(stretch, rowRepeat)) {
          int position = s.position() + part.top() - stretch.top();
          int word = map.wordAt(target.block(), position, target.firstColumn() + box.left());
          post.apply(part).toFeature(word, map.pitch()).addTo(chip);
        }
      }
    }
    if (storage.isInDram()) {
      int destination = chip.vectors(box.words());
      for (Box part : runs(box, rowRepeat)) {
        int word = destination + (part.top() - box.top()) * box.columns();
        post.apply(part).toOutput(word).addTo(chip);
      }
      chip.store(destination, target, box);
    }
    if (storage.isOnChip() && target.firstRow() + box.top() + box.rows() == storage.height()) {
      ChipMap map = storage.chip();
      map.rowsBelow(target.block()).forEach(f -> chip.fill(f, map.border().value()));
    }
    int rowStep = (int) (target.rowStride() / storage.rowBytes());
    for (int r = 0; r < box.rows(); r++) {
      int row = target.firstRow() + (box.top() + r) * rowStep;
      storage.progress().made(target.block(), row, box.columns(), time);
    }
  }
}
