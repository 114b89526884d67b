package dev.weft.compiler;

import java.util.ArrayList;
import java.util.List;

/** Emitters of steps that run together: a ring's maker asks them what they still need. */
final class Peers {
  private final List<StepEmitter> emitters = new ArrayList<>();

  void add(StepEmitter emitter) {
    emitters.add(emitter);
  }

  List<StepEmitter> emitters() {
    return emitters;
  }

  /** Whether nobody still needs the rows whose places a box of results would take. */
  boolean mayMake(FeatureMap output, Box box) {
    return output.planes().stream()
        .map(Plane::storage)
        .filter(s -> s.isOnChip() && s.chip().isRing())
        .distinct()
        .allMatch(s -> mayMake(s, box.top() + box.rows()));
  }

  private boolean mayMake(Storage storage, int end) {
    int below = end == storage.height() ? storage.chip().border().bottom() : 0;
    int replaced = storage.chip().replaced(end + below - 1);
    return emitters.stream().allMatch(e -> e.firstRowNeeded(storage) > replaced);
  }
}
