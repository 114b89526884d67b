package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/**
 * The estimated time of steps that run together: of the array, the post unit or the port, whichever
 * has most to do, and until it can begin and after it has ended what the others do alone.
 */
final class ChainCost {
  /** Cycles of an instruction on the array besides its pixels. */
  private static final int OVERHEAD_CYCLES = 25;

  /** Cycles of a run's beginning and end besides those of its first and last tiles. */
  private static final int EDGE_CYCLES = 500;

  private final AcceleratorConfig config;
  private final Map<Storage, ChipMap> rings;
  private final Predicate<Storage> moved;

  /** What the units have to do. */
  private record Work(double array, double post, double port) {
    Work plus(Work other) {
      return new Work(array + other.array, post + other.post, port + other.port);
    }

    double most() {
      return Math.max(array, Math.max(post, port));
    }
  }

  /**
   * A cost of runs with these rings.
   *
   * @param moved which tensors go over the port
   */
  ChainCost(AcceleratorConfig config, Map<Storage, ChipMap> rings, Predicate<Storage> moved) {
    this.config = config;
    this.rings = rings;
    this.moved = moved;
  }

  /**
   * Cycles of a run.
   *
   * @param boxes each step's tiles in order
   */
  double cycles(List<Step> steps, List<List<Box>> boxes) {
    long weightWords = steps.stream().mapToLong(this::weightWords).sum();
    boolean weightsStay = weightWords <= config.buffers().weightWords();
    Work all = new Work(0, 0, 0);
    Work edge = new Work(0, 0, 0);
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      for (Box box : boxes.get(s)) {
        all = all.plus(work(step, box));
      }
      int times = weightsStay || rings.isEmpty() ? 1 : boxes.get(s).size();
      all = all.plus(new Work(0, 0, cycles(weightWords(step) * times * config.weightRowBytes())));
      edge = edge.plus(work(step, boxes.get(s).get(0)));
    }
    double most = all.most();
    double waits =
        most == all.array
            ? edge.post + edge.port
            : most == all.post ? edge.array + edge.port : edge.array + edge.post;
    return most + (rings.isEmpty() ? 0 : waits) + EDGE_CYCLES;
  }

  private Work work(Step step, Box box) {
    int planes = step.output().planes().size();
    double written = written(step.output());
    double array = 0;
    double post;
    if (step instanceof Step.Array) {
      int passes = config.passes(step.input().planes().size() * step.window().taps());
      int pass = Math.max(box.words(), config.shortestPass());
      array = Ceil.div(planes, config.columnGroups()) * ((double) passes * pass + OVERHEAD_CYCLES);
      post = PostTime.drain(box, step.operand() != null);
    } else {
      post = PostTime.window(step, box, config);
    }
    double bytes =
        (double) moved(step.input()) * step.inputBox(box).words()
            + (double) moved(step.output()) * box.words();
    if (step.operand() != null && !step.operand().broadcast()) {
      bytes += (double) moved(step.operand().map()) * box.words();
    }
    return new Work(array, planes * post * written, cycles(bytes * config.vectorBytes()));
  }

  /** How often a row of results is written: those that a ring repeats are, twice. */
  private double written(FeatureMap map) {
    ChipMap ring = rings.get(map.planes().get(0).storage());
    return ring == null ? 1 : ring.repetition();
  }

  private long weightWords(Step step) {
    return step instanceof Step.Array
        ? (long) config.passes(step.input().planes().size() * step.window().taps())
            * config.array().rows()
            * Ceil.div(step.output().planes().size(), config.columnGroups())
        : 0;
  }

  private long moved(FeatureMap map) {
    return map.planes().stream()
        .map(Plane::storage)
        .filter(s -> !rings.containsKey(s) && moved.test(s))
        .count();
  }

  private double cycles(double bytes) {
    return bytes / config.axi().beatBytes();
  }
}
