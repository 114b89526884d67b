package dev.weft.compiler;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Who makes and who reads a tensor, and whether it could lie in the feature memory for them. */
final class Uses {
  /** A window that walks over the tensor. */
  record Reader(int step, Step by, boolean asOperand) {
    /** Pixels that a box of its output is made of. */
    Box rows(Box output) {
      return asOperand ? output : by.inputBox(output);
    }
  }

  private final Storage storage;
  private final List<Integer> makers = new ArrayList<>();
  private final List<Reader> readers = new ArrayList<>();
  private boolean straight = true;
  private ChipMap.Border border = ChipMap.Border.NONE;
  private boolean bordered;
  private boolean whole = true;

  private Uses(Storage storage) {
    this.storage = storage;
  }

  /** Of all tensors that steps make. */
  static Map<Storage, Uses> of(List<Step> steps) {
    Map<Storage, Uses> all = new LinkedHashMap<>();
    for (int s = 0; s < steps.size(); s++) {
      FeatureMap output = steps.get(s).output();
      for (Plane p : output.planes()) {
        Uses uses = all.computeIfAbsent(p.storage(), Uses::new);
        uses.makers.add(s);
        uses.straight &= p.isStraight(output.height(), output.width());
        uses.whole &= p.isWhole(output.height(), output.width());
      }
    }
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      FeatureMap out = step.output();
      Box input = step.inputBox(new Box(0, 0, out.height(), out.width()));
      read(all, s, step, step.input(), input, false);
      if (step instanceof Step.Sampled) {
        // The sampler wants pictures at a pitch of its own and offsets in tiles: from DRAM.
        for (FeatureMap map : step.inputs()) {
          for (Plane p : map.planes()) {
            Uses uses = all.get(p.storage());
            if (uses != null) {
              uses.straight = false;
            }
          }
        }
      }
      if (step.operand() != null) {
        FeatureMap b = step.operand().map();
        read(all, s, step, b, new Box(0, 0, b.height(), b.width()), true);
      }
    }
    return all;
  }

  private static void read(
      Map<Storage, Uses> all, int s, Step step, FeatureMap map, Box box, boolean asOperand) {
    for (Plane p : map.planes()) {
      Uses uses = all.get(p.storage());
      if (uses != null) {
        Reader reader = new Reader(s, step, asOperand);
        if (!uses.readers.contains(reader)) {
          uses.readers.add(reader);
        }
        uses.see(p, map, box, step.padValue());
      }
    }
  }

  private void see(Plane plane, FeatureMap map, Box box, int padValue) {
    straight &= plane.isStraight(map.height(), map.width());
    whole &= plane.isWhole(map.height(), map.width());
    int top = Math.max(0, -box.top());
    int left = Math.max(0, -box.left());
    int bottom = Math.max(0, box.top() + box.rows() - map.height());
    int right = Math.max(0, box.left() + box.columns() - map.width());
    if (top + left + bottom + right == 0) {
      return;
    }
    straight &= plane.isWhole(map.height(), map.width());
    straight &= !bordered || border.value() == padValue;
    bordered = true;
    border =
        new ChipMap.Border(
            Math.max(top, border.top()),
            Math.max(left, border.left()),
            Math.max(bottom, border.bottom()),
            Math.max(right, border.right()),
            padValue);
  }

  /** Whether all makers and readers can use it in the feature memory. */
  boolean canStay() {
    return straight
        && !readers.isEmpty()
        && (storage.segment() == Program.WORKSPACE || storage.segment() == Program.OUTPUT)
        && readers.stream().allMatch(r -> r.step() >= firstStep());
  }

  /** Whether it can be made and read row by row, so that only some rows need be there at once. */
  boolean canRoll() {
    return canStay()
        && whole
        && firstStep() == lastMaker()
        && readers.stream()
            .allMatch(
                r ->
                    r.step() > lastMaker()
                        && !(r.by() instanceof Step.Vector v
                            && (v.regions().size() > 1
                                || r.asOperand() && v.operand().broadcast())));
  }

  Storage storage() {
    return storage;
  }

  ChipMap.Border border() {
    return border;
  }

  List<Reader> readers() {
    return readers;
  }

  int firstStep() {
    return makers.stream().mapToInt(Integer::intValue).min().orElseThrow();
  }

  int lastMaker() {
    return makers.stream().mapToInt(Integer::intValue).max().orElseThrow();
  }

  int lastStep() {
    return Math.max(lastMaker(), readers.stream().mapToInt(Reader::step).max().orElse(lastMaker()));
  }

  /** Whether steps from one on and before another make it. */
  boolean isMadeBetween(int from, int to) {
    return makers.stream().anyMatch(m -> m >= from && m < to);
  }
}
