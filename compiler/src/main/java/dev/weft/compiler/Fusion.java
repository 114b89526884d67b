package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Which steps run together stripe by stripe, because what they hand on is too large to stay on chip
 * whole. Considers every run of consecutive steps up to a length, with stripes of several heights,
 * and chooses those runs that make the sum of the estimated times least.
 */
final class Fusion {
  private static final int LONGEST = 12;
  private static final int[] STRIPES = {1, 2, 3, 4, 6, 7, 8, 10, 14, 16, 28};

  /** Tensors larger than this share of the feature memory count as going to DRAM. */
  private static final int LARGE_SHARE = 2;

  /** What rings may take, over the least: a longer one repeats fewer of its rows. */
  private static final double[] SLACKS = {1, 1.5, 2, 3};

  /**
   * Steps that run together: in stripes, or a sampled step and the array step behind it as {@link
   * SampledConvolution} says.
   *
   * @param rings where their tensors lie, each placed; none of a sampled convolution
   * @param boxes each step's tiles, stripe by stripe; null for a sampled convolution
   * @param tileWords feature memory that must be free for tiles from DRAM
   * @param cycles estimated time
   */
  record Chain(
      int first,
      int end,
      Map<Storage, ChipMap> rings,
      List<List<Box>> boxes,
      int tileWords,
      double cycles) {
    boolean isSampledConvolution() {
      return boxes == null;
    }
  }

  private final List<Step> steps;
  private final Map<Storage, Uses> uses;
  private final AcceleratorConfig config;

  private Fusion(List<Step> steps, Map<Storage, Uses> uses, AcceleratorConfig config) {
    this.steps = steps;
    this.uses = uses;
    this.config = config;
  }

  /** The chosen runs, in order; steps in none of them run by themselves. */
  static List<Chain> plan(List<Step> steps, Map<Storage, Uses> uses, AcceleratorConfig config) {
    return new Fusion(steps, uses, config).choose();
  }

  private List<Chain> choose() {
    int count = steps.size();
    double[] least = new double[count + 1];
    Chain[] last = new Chain[count + 1];
    for (int end = 1; end <= count; end++) {
      least[end] = Double.POSITIVE_INFINITY;
      for (int first = end - 1; first >= Math.max(0, end - LONGEST); first--) {
        Chain chain = end - first == 1 ? alone(first) : together(first, end);
        if (chain != null && least[first] + chain.cycles() < least[end]) {
          least[end] = least[first] + chain.cycles();
          last[end] = chain;
        }
      }
    }
    List<Chain> chosen = new ArrayList<>();
    for (int end = count; end > 0; end = last[end].first()) {
      if (end - last[end].first() > 1) {
        chosen.add(0, last[end]);
      }
    }
    return chosen;
  }

  private Chain alone(int s) {
    FeatureMap out = steps.get(s).output();
    List<List<Box>> boxes = List.of(List.of(new Box(0, 0, out.height(), out.width())));
    return new Chain(s, s + 1, Map.of(), boxes, 0, cycles(s, s + 1, boxes, Map.of()));
  }

  private Chain together(int first, int end) {
    if (end - first == 2) {
      int words = config.buffers().featureWords();
      SampledConvolution pair =
          SampledConvolution.choose(steps.get(first), steps.get(first + 1), config, words);
      if (pair != null) {
        return new Chain(first, end, Map.of(), null, pair.words(), pair.cycles());
      }
    }
    return best(first, end);
  }

  /** The run with the stripes that make it fastest, or null if it cannot be or gains nothing. */
  private Chain best(int first, int end) {
    List<Storage> inner = inner(first, end);
    if (inner == null || inner.stream().noneMatch(this::isLarge)) {
      return null;
    }
    Chain best = null;
    for (int rows : STRIPES) {
      if (rows <= steps.get(end - 1).output().height()) {
        for (double slack : SLACKS) {
          Chain chain = chain(first, end, inner, rows, slack);
          best = best == null || chain != null && chain.cycles() < best.cycles() ? chain : best;
        }
      }
    }
    return best;
  }

  private boolean isLarge(Storage s) {
    return (long) s.planes() * s.height() * s.width()
        > config.buffers().featureWords() / LARGE_SHARE;
  }

  /** Tensors that are made and read in a run; null if it cannot run stripe by stripe. */
  private List<Storage> inner(int first, int end) {
    List<Storage> inner = new ArrayList<>();
    for (int s = first; s < end; s++) {
      if (steps.get(s) instanceof Step.Sampled) {
        return null;
      }
      if (steps.get(s) instanceof Step.Vector v && v.regions().size() > 1) {
        return null;
      }
      List<Storage> made =
          steps.get(s).output().planes().stream().map(Plane::storage).distinct().toList();
      for (Storage storage : made) {
        Uses use = uses.get(storage);
        long inside = use.readers().stream().filter(r -> r.step() < end).count();
        if (inside > 0) {
          if (inside < use.readers().size() || !use.canRoll() || use.firstStep() < first) {
            return null;
          }
          inner.add(storage);
        } else if (s < end - 1) {
          return null;
        }
      }
    }
    return inner;
  }

  private Chain chain(int first, int end, List<Storage> inner, int rows, double slack) {
    Stripes stripes = Stripes.cut(steps, first, end, rows, uses);
    List<List<Box>> boxes = new ArrayList<>();
    for (int s = first; s < end; s++) {
      int limit =
          steps.get(s) instanceof Step.Array
              ? ArrayTiling.Problem.tileLimit(config)
              : config.buffers().outputWords() / 2;
      int together = steps.get(s) instanceof Step.Vector v ? v.reading().repeatWidth() : 1;
      boxes.add(stripes.boxes(s, steps.get(s).output().width(), limit, together));
    }
    Map<Storage, ChipMap> rings = new LinkedHashMap<>();
    long next = 0;
    for (Storage storage : inner) {
      Uses use = uses.get(storage);
      List<List<Box>> read = use.readers().stream().map(r -> boxes.get(r.step() - first)).toList();
      ChipMap ring = MapShape.rolling(storage, use, stripes, read, slack);
      ring.place((int) Math.min(next, Integer.MAX_VALUE / 2));
      next += ring.words();
      rings.put(storage, ring);
    }
    int tiles = tileWords(first, end, boxes, rings);
    if (next + tiles > config.buffers().featureWords()) {
      return null;
    }
    return new Chain(first, end, rings, boxes, tiles, cycles(first, end, boxes, rings));
  }

  /** Room for two of each step's tiles from DRAM; steps that load share it in equal parts. */
  private int tileWords(int first, int end, List<List<Box>> boxes, Map<Storage, ChipMap> rings) {
    int loaders = 0;
    long most = 0;
    for (int s = first; s < end; s++) {
      Step step = steps.get(s);
      int groups = step instanceof Step.Array ? config.columnGroups() : 1;
      long inputs = loaded(step.input(), rings);
      long operands = step.operand() == null ? 0 : loaded(step.operand().map(), rings);
      long words = 0;
      for (Box box : boxes.get(s - first)) {
        long input = inputs * step.inputBox(box).words();
        input /= step instanceof Step.Array ? 1 : step.input().planes().size();
        words = Math.max(words, 2 * input + (operands > 0 ? 2L * groups * box.words() : 0));
      }
      loaders += inputs + operands > 0 ? 1 : 0;
      most = Math.max(most, words);
    }
    return (int) Math.min(loaders * (2 * most + 1), Integer.MAX_VALUE / 2);
  }

  private static long loaded(FeatureMap map, Map<Storage, ChipMap> rings) {
    return map.planes().stream().filter(p -> !rings.containsKey(p.storage())).count();
  }

  private double cycles(int first, int end, List<List<Box>> boxes, Map<Storage, ChipMap> rings) {
    return new ChainCost(config, rings, s -> isLarge(s) || !uses.containsKey(s))
        .cycles(steps.subList(first, end), boxes);
  }
}
