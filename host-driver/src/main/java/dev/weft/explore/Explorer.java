package dev.weft.explore;

import dev.weft.flow.Progress;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Resources;
import dev.weft.jobs.JournaledJobs;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.DramModel;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;

/**
 * Searches the configurations that a board can hold for those that no other beats in both time and
 * resources. Every candidate gets a quick figure of its cycles ({@link QuickTiming}); a sample is
 * compiled and timed to fit it ({@link QuickFit}); then those that look best are compiled and
 * timed, the fit is made again, and so on while something new looks best. What is returned has been
 * timed.
 */
public final class Explorer {
  /** Configurations that the first fit rests on. */
  private static final int SAMPLE = 24;

  /** Quick figures this much above the front's are worth a look. */
  private static final double MARGIN = 1.03;

  private static final long SEED = 1;

  private final QuantizedModel model;
  private final Board board;
  private final long clockHz;
  private final DramModel dram;
  private final JournaledJobs jobs;
  private final ModelBytes bytes;
  private final ResourceFit resources;
  private final Progress progress;
  private final QuickTiming quick;
  private final Map<Candidate, DesignPoint> timed = new LinkedHashMap<>();
  private final Set<Candidate> refused = new HashSet<>();
  private Space space;
  private int known;

  /** A configuration that the board can hold, with its quick sums. */
  private record Candidate(
      AcceleratorConfig config, Resources resources, double share, double[] sums) {}

  /** All configurations that are considered: how many, those that fit, time of quick figures. */
  private record Space(int size, List<Candidate> fitting, double quickSeconds) {}

  /**
   * @param dram the board's memory at the clock
   * @param jobs who compiles and times
   */
  public Explorer(
      QuantizedModel model,
      Board board,
      DramModel dram,
      ResourceFit resources,
      JournaledJobs jobs,
      Progress progress) {
    this.model = model;
    this.board = board;
    this.dram = dram;
    this.resources = resources;
    this.progress = progress;
    clockHz = dram.clockHz();
    this.jobs = jobs;
    bytes = ModelBytes.of(model);
    quick = new QuickTiming(model);
  }

  /**
   * What a search gave.
   *
   * @param format that it searched
   * @param candidates configurations that were considered
   * @param fitting those that the board can hold, by the resource fit
   * @param quickSeconds that all quick figures took
   * @param timed configurations that were compiled and timed
   * @param known of these, those that an earlier run had timed
   * @param refused configurations that cannot run the network
   * @param quickError of the quick figures, each predicted by a fit to the others
   * @param points all that were timed
   */
  public record Result(
      NumberFormat format,
      int candidates,
      int fitting,
      double quickSeconds,
      int timed,
      int known,
      int refused,
      ResourceFit.Error quickError,
      double seconds,
      List<DesignPoint> points) {}

  /**
   * Searches.
   *
   * @param most configurations that are compiled and timed, a second or so each
   */
  public Result search(int most) {
    long start = System.nanoTime();
    Space space = space();
    List<Candidate> fitting = space.fitting;
    time(sample(fitting, Math.min(SAMPLE, most)));
    QuickFit fit = fit();
    while (timed.size() + refused.size() < most) {
      List<Candidate> wanted = promising(fitting, fit);
      if (wanted.isEmpty()) {
        break;
      }
      time(wanted.subList(0, Math.min(wanted.size(), most - timed.size() - refused.size())));
      fit = fit();
    }
    return new Result(
        model.format(),
        space.size,
        fitting.size(),
        space.quickSeconds,
        timed.size(),
        known,
        refused.size(),
        fit.error(),
        (System.nanoTime() - start) / 1e9,
        List.copyOf(timed.values()));
  }

  /**
   * What the first fit rests on: the configurations that ship with weft, so that nothing worse is
   * ever recommended; half of the others from the quarter with the least work, where the front
   * begins, and half from all.
   */
  private static List<Candidate> sample(List<Candidate> fitting, int size) {
    List<Candidate> sample =
        new ArrayList<>(
            fitting.stream().filter(c -> SearchSpace.isShipped(c.config)).limit(size).toList());
    List<Candidate> others = new ArrayList<>(fitting);
    others.removeAll(sample);
    others.sort(Comparator.comparingDouble(c -> c.sums[0]));
    List<Candidate> quick = new ArrayList<>(others.subList(0, others.size() / 4));
    Random random = new Random(SEED);
    Collections.shuffle(quick, random);
    sample.addAll(quick.subList(0, Math.min(quick.size(), (size - sample.size()) / 2)));
    others.removeAll(sample);
    Collections.shuffle(others, random);
    sample.addAll(others.subList(0, Math.min(others.size(), size - sample.size())));
    return sample;
  }

  private Space space() {
    if (space == null) {
      long start = System.nanoTime();
      boolean sampler =
          model.kernels().stream().anyMatch(k -> k instanceof Kernel.DeformableConvolution);
      List<AcceleratorConfig> all = SearchSpace.of(board, model.format(), sampler);
      List<Candidate> fitting = candidates(all);
      if (fitting.isEmpty()) {
        throw new IllegalArgumentException(
            "none of "
                + all.size()
                + " configurations of "
                + model.format().label()
                + " fits "
                + board.title());
      }
      space = new Space(all.size(), fitting, (System.nanoTime() - start) / 1e9);
    }
    return space;
  }

  /** Some configuration that can run the network: the first that ships with weft, if one can. */
  public AcceleratorConfig runnable() {
    return space().fitting.stream()
        .filter(c -> timed(List.of(c)).get(0).isPresent())
        .findFirst()
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "no configuration of "
                        + model.format().label()
                        + " on "
                        + board.title()
                        + " can run "
                        + model.name()))
        .config;
  }

  /** Those points of several searches that no other beats in both time and resources. */
  public static List<DesignPoint> front(List<Result> searches) {
    List<DesignPoint> all = searches.stream().flatMap(s -> s.points().stream()).toList();
    return ParetoFront.of(all, DesignPoint::ms, DesignPoint::share);
  }

  /** One configuration, timed; for comparison with those found. */
  public DesignPoint point(AcceleratorConfig config) {
    return timed(List.of(candidate(config)))
        .get(0)
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    "configuration " + config.name() + " cannot run " + model.name()));
  }

  private List<Candidate> candidates(List<AcceleratorConfig> space) {
    return space.parallelStream().map(this::candidate).filter(c -> c.share <= 1).toList();
  }

  private Candidate candidate(AcceleratorConfig config) {
    Resources needed = resources.of(config);
    double share = DesignPoint.of(config, board, clockHz, 1, null, needed, null, null).share();
    return new Candidate(config, needed, share, quick.sums(config, dram.bytesPerCycle()));
  }

  private QuickFit fit() {
    List<QuickFit.Timed> data = new ArrayList<>();
    timed.forEach((c, point) -> data.add(new QuickFit.Timed(c.sums, point.cycles())));
    return QuickFit.of(data);
  }

  /** Those on the quick figures' front, or near it, that are not timed yet; front first. */
  private List<Candidate> promising(List<Candidate> all, QuickFit fit) {
    Map<Candidate, Double> cycles = new LinkedHashMap<>();
    for (Candidate c : all) {
      if (!refused.contains(c)) {
        DesignPoint known = timed.get(c);
        cycles.put(c, known == null ? fit.cycles(c.sums) : known.cycles());
      }
    }
    List<Candidate> open = new ArrayList<>(cycles.keySet());
    List<Candidate> front = ParetoFront.of(open, cycles::get, c -> c.share);
    List<Candidate> wanted = new ArrayList<>();
    front.stream().filter(c -> !timed.containsKey(c)).forEach(wanted::add);
    if (!wanted.isEmpty()) {
      return wanted;
    }
    for (Candidate c : open) {
      boolean near =
          front.stream()
              .noneMatch(f -> f.share <= c.share && cycles.get(f) * MARGIN <= cycles.get(c));
      if (near && !timed.containsKey(c)) {
        wanted.add(c);
      }
    }
    wanted.sort(Comparator.comparingDouble(cycles::get));
    return wanted;
  }

  private void time(List<Candidate> wanted) {
    List<Optional<DesignPoint>> points = timed(wanted);
    for (int i = 0; i < points.size(); i++) {
      if (points.get(i).isPresent()) {
        timed.put(wanted.get(i), points.get(i).get());
      } else {
        refused.add(wanted.get(i));
      }
    }
  }

  /** In order, so that the same search gives the same answer; empty if it cannot be. */
  private List<Optional<DesignPoint>> timed(List<Candidate> wanted) {
    List<JournaledJobs.Work> works =
        wanted.stream().map(c -> TimeNetwork.work(c.config, dram, bytes)).toList();
    known += jobs.known(works);
    List<String> results = jobs.run(works, "timing configurations", progress);
    List<Optional<DesignPoint>> points = new ArrayList<>();
    for (int i = 0; i < results.size(); i++) {
      Candidate c = wanted.get(i);
      points.add(TimeNetwork.cycles(results.get(i)).map(cycles -> point(c, cycles)));
    }
    return points;
  }

  private DesignPoint point(Candidate c, long cycles) {
    return DesignPoint.of(
        c.config,
        board,
        clockHz,
        cycles,
        DesignPoint.TIMING_MODEL,
        c.resources,
        DesignPoint.FIT,
        null);
  }
}
