package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * Which tensors stay in the feature memory from their making to their last use, where, and which
 * steps run together. A tensor stays if every consumer can read it there and its words are free
 * during its life, with enough left for the tiles of the steps that need DRAM; otherwise it goes to
 * DRAM as if there were nothing else.
 */
final class Residency {
  /** Share of the feature memory that steps with tiles from DRAM keep for them. */
  private static final int TILE_SHARE = 4;

  private final List<Step> steps;
  private final AcceleratorConfig config;
  private final boolean keepAll;
  private final Map<Storage, Uses> uses = new LinkedHashMap<>();
  private final List<Storage> kept = new ArrayList<>();

  /** By their first step. */
  private final Map<Integer, Fusion.Chain> chains = new LinkedHashMap<>();

  /** For each step the first step of those that it may run together with, and the one behind. */
  private int[] groupStart;

  private int[] groupEnd;

  private Residency(Lowering.Result lowered, AcceleratorConfig config, boolean keepAll) {
    this.steps = lowered.steps();
    this.config = config;
    this.keepAll = keepAll;
  }

  static List<StepGroup> plan(
      Lowering.Result lowered, AcceleratorConfig config, CompileOptions options) {
    Residency residency = new Residency(lowered, config, options.keepAll());
    if (options.onChip()) {
      residency.uses.putAll(Uses.of(lowered.steps()));
      Fusion.plan(lowered.steps(), residency.uses, config)
          .forEach(chain -> residency.chains.put(chain.first(), chain));
      residency.group();
      residency.keepSamples();
      residency.keepRings();
      residency.keepWhole();
    }
    return residency.groups();
  }

  /** An array step may run together with the vector steps behind it that read its results. */
  private void group() {
    groupStart = new int[steps.size()];
    groupEnd = new int[steps.size()];
    for (int s = 0; s < steps.size(); ) {
      Fusion.Chain chain = chains.get(s);
      int end = chain != null ? chain.end() : s + 1;
      while (chain == null
          && end < steps.size()
          && !chains.containsKey(end)
          && follows(s, end, Uses::canStay)) {
        end++;
      }
      for (int i = s; i < end; i++) {
        groupStart[i] = s;
        groupEnd[i] = end;
      }
      s = end;
    }
  }

  /** Samples that are multiplied as they are made have no place of their own. */
  private void keepSamples() {
    for (Fusion.Chain chain : chains.values()) {
      if (chain.isSampledConvolution()) {
        Storage samples = steps.get(chain.first()).output().planes().get(0).storage();
        samples.keepOnChip(null, false);
        uses.remove(samples);
      }
    }
  }

  private void keepRings() {
    for (Fusion.Chain chain : chains.values()) {
      chain
          .rings()
          .forEach(
              (storage, map) -> {
                storage.keepOnChip(map, isStored(storage));
                kept.add(storage);
              });
    }
  }

  private boolean isStored(Storage storage) {
    return keepAll || storage.segment() == Program.OUTPUT;
  }

  /** In the order of their making, for what is made now is what is needed next. */
  private void keepWhole() {
    Map<Storage, ChipMap> maps = new HashMap<>();
    uses.forEach(
        (storage, use) -> {
          if (use.canStay() && !storage.isOnChip()) {
            maps.put(storage, MapShape.whole(storage, use));
          }
        });
    uses.keySet().stream().filter(maps::containsKey).forEach(s -> keep(s, maps.get(s)));
  }

  private void keep(Storage storage, ChipMap map) {
    Uses use = uses.get(storage);
    int word = lowest(use, map.words());
    if (word < 0) {
      return;
    }
    double without = tiling(use);
    map.place(word);
    storage.keepOnChip(map, isStored(storage));
    kept.add(storage);
    if (tiling(use) > without + traffic(storage, use)) {
      release(storage);
      return;
    }
    for (int s = use.firstStep(); s <= use.lastStep(); s++) {
      Fusion.Chain chain = chains.get(groupStart[s]);
      int least = chain == null ? config.buffers().featureWords() / TILE_SHARE : chain.tileWords();
      if (free(s, s).words() < least) {
        release(storage);
        return;
      }
    }
  }

  private void release(Storage storage) {
    storage.keepOnChip(null, true);
    kept.remove(storage);
  }

  /**
   * Cycles of the array steps that run by themselves during a tensor's life, about: smaller tiles
   * load their weights more often than the tensor's way to DRAM and back would take.
   */
  private double tiling(Uses use) {
    double cycles = 0;
    for (int s = use.firstStep(); s <= use.lastStep(); s++) {
      if (steps.get(s) instanceof Step.Array array && !chains.containsKey(groupStart[s])) {
        cycles += ArrayTiling.cost(array, free(s, s).words(), config);
      }
    }
    return cycles;
  }

  /** Cycles of the DRAM's port for what vector steps write and read of a tensor. */
  private double traffic(Storage storage, Uses use) {
    long vectors =
        use.readers().stream().filter(r -> r.by() instanceof Step.Vector).count()
            + (steps.get(use.lastMaker()) instanceof Step.Vector ? 1 : 0);
    long words = (long) storage.planes() * storage.height() * storage.width();
    return (double) vectors * words * config.vectorBytes() / config.axi().beatBytes();
  }

  /** The lowest words that are free during a tensor's life, or -1. */
  private int lowest(Uses wanted, int words) {
    int at = 0;
    for (Storage rival : byAddress(wanted.firstStep(), wanted.lastStep())) {
      if (at + words <= rival.chip().base()) {
        break;
      }
      at = Math.max(at, rival.chip().base() + rival.chip().words());
    }
    return at + words <= config.buffers().featureWords() ? at : -1;
  }

  private List<Storage> byAddress(int from, int to) {
    int start = groupStart[from];
    int end = groupEnd[to];
    return kept.stream()
        .filter(s -> uses.get(s).firstStep() < end && start <= uses.get(s).lastStep())
        .sorted(java.util.Comparator.comparingInt(s -> s.chip().base()))
        .toList();
  }

  /** The longest stretch of words that no kept tensor takes during some steps. */
  private FeatureArea free(int from, int to) {
    FeatureArea best = new FeatureArea(0, 0);
    int at = 0;
    for (Storage s : byAddress(from, to)) {
      if (s.chip().base() - at > best.words()) {
        best = new FeatureArea(at, s.chip().base() - at);
      }
      at = Math.max(at, s.chip().base() + s.chip().words());
    }
    int rest = config.buffers().featureWords() - at;
    return rest > best.words() ? new FeatureArea(at, rest) : best;
  }

  /** What runs together because of what is kept; without anything kept, each step by itself. */
  private List<StepGroup> groups() {
    List<StepGroup> groups = new ArrayList<>();
    for (int s = 0; s < steps.size(); ) {
      Fusion.Chain chain = chains.get(s);
      int end = chain != null ? chain.end() : s + 1;
      while (chain == null
          && !kept.isEmpty()
          && end < groupEnd[s]
          && follows(s, end, u -> kept.contains(u.storage()))) {
        end++;
      }
      List<List<Box>> boxes = chain == null ? null : chain.boxes();
      FeatureArea all = new FeatureArea(0, config.buffers().featureWords());
      boolean sampled = chain != null && chain.isSampledConvolution();
      groups.add(new StepGroup(s, end, kept.isEmpty() ? all : free(s, end - 1), boxes, sampled));
      s = end;
    }
    return groups;
  }

  private boolean follows(int first, int next, Predicate<Uses> linked) {
    if (!(steps.get(first) instanceof Step.Array) || !(steps.get(next) instanceof Step.Vector v)) {
      return false;
    }
    List<Uses> inputs =
        v.input().planes().stream().map(p -> uses.get(p.storage())).distinct().toList();
    return inputs.stream().allMatch(u -> u != null && linked.test(u))
        && inputs.stream().anyMatch(u -> u.isMadeBetween(first, next));
  }
}
