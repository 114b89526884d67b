package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Unit;
import dev.weft.quant.kernel.Window;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.function.DoubleConsumer;

/**
 * A sampled step and the array step behind it, as {@link SampledConvolution} cuts them. Between the
 * CONVs of a phase stand the samples of the next one and the drains of what is complete, evenly, so
 * that LOAD, which works in program order, brings weights and pictures by turns.
 */
final class SampledConvolutionEmitter implements StepEmitter {
  /** Work of one unit. */
  private record Piece(Unit unit, double cycles, DoubleConsumer emit) {}

  private final OnChip chip;
  private final AcceleratorConfig config;
  private final Step.Sampled sampled;
  private final Step.Array array;
  private final Window window;
  private final SampledConvolution plan;
  private final SampleSource source;
  private final Scratchpad samples;
  private final WeightTiles weights;
  private final int perPass;

  /** By phase and group. */
  private final List<List<List<WeightChunk>>> chunks = new ArrayList<>();

  private final Deque<Piece> pieces = new ArrayDeque<>();
  private long weightWords;

  /** Some planes of a tile, and where their samples are. */
  private final class Phase {
    private final int tile;
    private final Box box;
    private final int number;
    private final int first;
    private final int ranks;
    private final TileLayout layout;
    private int word = -1;

    Phase(int tile, Box box, int number) {
      this.tile = tile;
      this.box = box;
      this.number = number;
      first = number * plan.ranks();
      ranks = Math.min(plan.ranks(), weights.planes().size() - first);
      layout = TileLayout.of(config, window, array.inputBox(box));
    }

    boolean isLast() {
      return first + ranks == weights.planes().size();
    }

    /** Makes the samples of one of its planes. */
    void sample(int rank) {
      if (word < 0) {
        word = samples.take(this, ranks * layout.planeWords());
      }
      Plane target = weights.planes().get(first + rank);
      int plane = sampled.output().planes().indexOf(target);
      int params = chip.params(sampled.stage(), target.channels());
      source
          .posts(plane, box, params, 0)
          .apply(source.results(box))
          .toFeature(word + rank * layout.planeWords(), layout.pitch())
          .addTo(chip);
    }

    /** Adds its products to the sums of a group of output planes. */
    void sum(int group) {
      Source planes = new Source(word, layout.pitch(), layout.planeWords());
      boolean accumulate =
          chunks.subList(0, number).stream().anyMatch(p -> !p.get(group).isEmpty());
      for (WeightChunk chunk : chunks.get(number).get(group)) {
        int at = chip.weights(chunk.address(), chunk.words() * perPass);
        ConvBuilder.addTo(
            chip,
            window,
            box,
            chunk,
            perPass > 1,
            planes.plane(chunk.firstRank() - first),
            at,
            accumulators(tile, group),
            accumulate);
        accumulate = true;
      }
    }
  }

  SampledConvolutionEmitter(OnChip chip, Step.Sampled sampled, Step.Array array, FeatureArea area) {
    this.chip = chip;
    this.config = chip.config();
    this.sampled = sampled;
    this.array = array;
    window = array.window();
    String layer = chip.layerName();
    plan = SampledConvolution.choose(sampled, array, config, area.words());
    perPass = SampledConvolution.perPass(array, config);
    int rest = area.words() - plan.sampleWords();
    source = new SampleSource(chip, sampled, plan.tiling(), new FeatureArea(area.word(), rest));
    samples = new Scratchpad(area.word() + rest, plan.sampleWords());
    WindowLimit.check(layer, window);
    OverflowProof.sums(layer, array, config);
    weights = WeightTiles.of(array, config);
    for (WeightTiles.Group g : weights.groups()) {
      g.tiles().values().forEach(t -> OverflowProof.packing(layer, t, config));
    }
    for (int first = 0; first < weights.planes().size(); first += plan.ranks()) {
      int from = first;
      chunks.add(weights.groups().stream().map(g -> chunks(layer, g, from)).toList());
    }
    order();
  }

  /** The weights of a group for the planes of the phase that begins with one. */
  private List<WeightChunk> chunks(String layer, WeightTiles.Group group, int first) {
    WeightTiles.Group part =
        new WeightTiles.Group(
            group.firstPlane(), group.planes(), group.tiles().subMap(first, first + plan.ranks()));
    List<WeightChunk> cut =
        WeightChunk.of(
            layer,
            part,
            window.kernelHeight(),
            window.kernelWidth(),
            perPass > 1,
            plan.ranks(),
            new int[weights.planes().size()],
            SampledConvolution.weightRoom(plan.ranks(), config),
            config,
            chip.image());
    weightWords += cut.stream().mapToLong(c -> (long) c.words() * perPass).sum();
    return cut;
  }

  /** Weight memory that holds all of the step's weights. */
  long weightWords() {
    return weightWords;
  }

  private void order() {
    List<Box> boxes = plan.tiling().boxes(sampled.pixels());
    List<Phase> phases = new ArrayList<>();
    for (int t = 0; t < boxes.size(); t++) {
      for (int p = 0; p < chunks.size(); p++) {
        phases.add(new Phase(t, boxes.get(t), p));
      }
    }
    int groups = weights.groups().size();
    sample(phases.get(0), 0, 1, 1);
    for (int n = 0; n < phases.size(); n++) {
      Phase phase = phases.get(n);
      for (int g = 0; g < groups; g++) {
        int group = g;
        pieces.add(new Piece(Unit.ARRAY, phase.box.words(), end -> phase.sum(group)));
        if (phase.isLast()) {
          pieces.add(
              new Piece(
                  Unit.POST, phase.box.words(), end -> drain(phase.tile, phase.box, group, end)));
        }
        if (n + 1 < phases.size()) {
          sample(phases.get(n + 1), g, g + 1, groups);
        }
      }
    }
  }

  /** Makes one of several equal parts of a phase's samples. */
  private void sample(Phase phase, int from, int to, int parts) {
    for (int r = phase.ranks * from / parts; r < phase.ranks * to / parts; r++) {
      int rank = r;
      double cycles = PostTime.window(sampled, phase.box, config);
      pieces.add(new Piece(Unit.POST, cycles, end -> phase.sample(rank)));
    }
  }

  /**
   * Where a group's sums begin. Neighbours lie in different banks: one is drained while the array
   * works on the next.
   */
  private int accumulators(int tile, int group) {
    int bank = (tile * weights.groups().size() + group) % 2;
    int pixels = plan.tiling().rows() * plan.tiling().columns();
    return bank * config.buffers().accumulatorWords() / 2 + group / 2 * pixels;
  }

  private void drain(int tile, Box box, int group, double end) {
    WeightTiles.Group g = weights.groups().get(group);
    int accumulators = accumulators(tile, group);
    for (int i = 0; i < g.planes(); i++) {
      int laneGroup = i;
      Plane target = array.output().planes().get(g.firstPlane() + i);
      Results.begin(chip, target);
      int params = chip.params(array.stage(), target.channels());
      if (array.stage().table() != null) {
        chip.table(array.stage().table());
      }
      Results.emit(
          chip,
          target,
          box,
          1,
          end,
          part ->
              new PostBuilder(PostOperation.DRAIN, part, array.stage(), params, config.lanes())
                  .drain(accumulators + (part.top() - box.top()) * box.columns(), laneGroup));
    }
  }

  @Override
  public Work next(Unit unit) {
    Piece piece = pieces.peek();
    return piece == null || piece.unit() != unit
        ? null
        : new Work(
            0,
            piece.cycles(),
            null,
            end -> {
              chip.enter(array.layer());
              piece.emit().accept(end);
              pieces.remove();
              if (pieces.isEmpty()) {
                source.leave();
              }
            });
  }

  @Override
  public boolean isDone() {
    return pieces.isEmpty();
  }

  @Override
  public int firstRowNeeded(Storage storage) {
    return Integer.MAX_VALUE;
  }
}
