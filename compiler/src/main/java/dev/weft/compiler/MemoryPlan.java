package dev.weft.compiler;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Places storages in their segments. Inputs and outputs lie side by side; in the workspace,
 * storages whose lives do not meet share addresses: the largest first, each at the lowest address
 * that is free during its life.
 */
final class MemoryPlan {
  private MemoryPlan() {}

  /** Sizes of the segments in bytes. */
  record Sizes(long workspace, long input, long output) {}

  /** LOAD and STORE address 32 bits. */
  private static final long LIMIT = 1L << 32;

  /**
   * Places everything the steps touch. Steps that run together live at one time.
   *
   * @param reserved bytes at the start of the workspace that are not for tensors
   * @param keepAll nothing shares addresses
   */
  static Sizes place(
      Lowering.Result lowered, List<StepGroup> groups, long reserved, boolean keepAll) {
    Set<Storage> all = new LinkedHashSet<>();
    for (int g = 0; g < groups.size(); g++) {
      for (Step step : groups.get(g).steps(lowered.steps())) {
        List<FeatureMap> maps = new ArrayList<>(step.inputs());
        maps.add(step.output());
        for (FeatureMap map : maps) {
          map.touch(g);
          map.planes().forEach(p -> all.add(p.storage()));
        }
      }
    }
    long input = sideBySide(lowered.inputs());
    long output = sideBySide(lowered.outputs());
    List<Storage> workspace =
        all.stream()
            .filter(s -> s.segment() == Program.WORKSPACE && s.isInDram())
            .sorted(Comparator.comparingLong(Storage::bytes).reversed())
            .toList();
    if (keepAll) {
      workspace.forEach(Storage::keep);
    }
    long end = reserved;
    List<Storage> placed = new ArrayList<>();
    for (Storage s : workspace) {
      s.place(lowest(s, placed, reserved));
      placed.add(s);
      end = Math.max(end, s.address() + s.bytes());
    }
    for (long size : new long[] {end, input, output}) {
      if (size >= LIMIT) {
        throw new CompileException(
            "a segment needs " + size + " bytes, expected less than " + LIMIT);
      }
    }
    return new Sizes(Image.align(end), input, output);
  }

  private static long sideBySide(Collection<FeatureMap> maps) {
    long next = 0;
    for (FeatureMap map : maps) {
      Storage storage = map.planes().get(0).storage();
      storage.place(next);
      next = Image.align(next + storage.bytes());
    }
    return next;
  }

  private static long lowest(Storage wanted, List<Storage> placed, long reserved) {
    List<Storage> rivals =
        placed.stream()
            .filter(wanted::livesWith)
            .sorted(Comparator.comparingLong(Storage::address))
            .toList();
    long at = Image.align(reserved);
    for (Storage rival : rivals) {
      if (at + wanted.bytes() <= rival.address()) {
        break;
      }
      at = Math.max(at, Image.align(rival.address() + rival.bytes()));
    }
    return at;
  }
}
