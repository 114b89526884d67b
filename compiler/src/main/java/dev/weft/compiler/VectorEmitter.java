package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Unit;
import dev.weft.quant.kernel.OutputStage;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** A vector step as LOAD, POST and STORE, plane by plane and tile by tile. */
final class VectorEmitter implements StepEmitter {
  /** A tile of one plane. */
  private record Visit(int plane, Box box, OutputStage stage) {}

  private final OnChip chip;
  private final AcceleratorConfig config;
  private final Step.Vector step;
  private final Window window;
  private final FeatureArea area;
  private final Peers peers;
  private final Scratchpad features;
  private final long[] taps;
  private final List<Visit> visits = new ArrayList<>();

  /** For each visit, the first row that it and those behind it read. */
  private final int[] needed;

  private final int[] neededOperand;
  private final Prefetch prefetch = new Prefetch();
  private int next;

  /**
   * Plans a step and puts its taps into the image.
   *
   * @param area what the step may use of the feature memory
   * @param given its tiles, or null if it may choose; each is made of all planes
   * @param peers that run together with it
   */
  VectorEmitter(OnChip chip, Step.Vector step, FeatureArea area, List<Box> given, Peers peers) {
    this.chip = chip;
    this.config = chip.config();
    this.step = step;
    this.area = area;
    this.peers = peers;
    window = step.window();
    features = chip.features(area.word(), area.words());
    WindowLimit.check(chip.layerName(), window);
    int planes = step.output().planes().size();
    taps = new long[planes];
    for (int p = 0; p < planes; p++) {
      int[] lanes = step.output().planes().get(p).channels();
      taps[p] =
          step.taps() == null
              ? -1
              : chip.image().add(TapVectors.of(step.taps(), window.taps(), lanes, config));
      for (Step.Region region : step.regions()) {
        prove(region.stage(), lanes);
        if (given == null) {
          cut(p, region);
        }
      }
    }
    if (given != null) {
      OutputStage stage = step.regions().get(0).stage();
      for (Box box : given) {
        for (int p = 0; p < planes; p++) {
          visits.add(new Visit(p, box, stage));
        }
      }
    }
    needed = new int[visits.size() + 1];
    neededOperand = new int[visits.size() + 1];
    needed[visits.size()] = Integer.MAX_VALUE;
    neededOperand[visits.size()] = Integer.MAX_VALUE;
    for (int v = visits.size() - 1; v >= 0; v--) {
      Box box = visits.get(v).box();
      needed[v] = Math.min(needed[v + 1], step.inputBox(box).top());
      neededOperand[v] = Math.min(neededOperand[v + 1], box.top());
    }
  }

  private void cut(int plane, Step.Region region) {
    Box tile = tile(region);
    for (Box t : Box.tiles(region.height(), region.width(), tile.rows(), tile.columns())) {
      Box box = new Box(region.top() + t.top(), region.left() + t.left(), t.rows(), t.columns());
      visits.add(new Visit(plane, box, region.stage()));
    }
  }

  @Override
  public Work next(Unit unit) {
    if (unit != Unit.POST || isDone()) {
      return null;
    }
    Visit v = visits.get(next);
    List<Plane> sources = List.of(step.input().planes().get(v.plane()));
    double ready =
        Math.max(
            prefetch.ready(next), Dependences.ready(step.input(), sources, step.inputBox(v.box())));
    if (step.operand() != null) {
      FeatureMap b = step.operand().map();
      List<Plane> operands = List.of(b.planes().get(v.plane()));
      ready = Math.max(ready, Dependences.ready(b, operands, operandBox(v.box())));
    }
    double cycles = PostTime.window(step, v.box(), config);
    return Double.isInfinite(ready) || !peers.mayMake(step.output(), v.box())
        ? null
        : new Work(
            ready,
            cycles,
            prefetch.of(next, loadCycles(v), () -> load(v)),
            end -> {
              chip.enter(step.layer());
              visit(v, end);
              next++;
              if (isDone()) {
                chip.leaveFeatures(features);
              }
            });
  }

  /** What LOAD has to do for a visit's pixels, those that are not kept. */
  private double loadCycles(Visit v) {
    long words = step.input().isLoaded() ? loadedBox(v.box()).words() : 0;
    if (step.operand() != null && step.operand().map().isLoaded()) {
      words += operandBox(v.box()).words();
    }
    return (double) words * config.vectorBytes() / config.axi().beatBytes();
  }

  private void load(Visit v) {
    chip.enter(step.layer());
    source(v);
    if (step.operand() != null) {
      operand(v);
    }
  }

  @Override
  public boolean isDone() {
    return next == visits.size();
  }

  @Override
  public int firstRowNeeded(Storage storage) {
    int row = Integer.MAX_VALUE;
    if (step.input().lies(storage)) {
      row = needed[next];
    }
    if (step.operand() != null && step.operand().map().lies(storage)) {
      row = Math.min(row, neededOperand[next]);
    }
    return row;
  }

  /**
   * The tile that loads the fewest words: in half of the feature memory, or all of it if it must.
   */
  private Box tile(Step.Region region) {
    int half = area.words() / 2;
    return best(region, half)
        .or(() -> step.operand() == null ? best(region, 2 * half) : Optional.empty())
        .orElseThrow(() -> tooLarge(region));
  }

  private Optional<Box> best(Step.Region region, int room) {
    return ArrayTiling.sizes(region.width()).stream()
        .filter(w -> w % step.reading().repeatWidth() == 0 || w == region.width())
        .flatMap(
            w ->
                ArrayTiling.sizes(region.height()).stream()
                    .filter(h -> h % step.reading().repeatHeight() == 0 || h == region.height())
                    .map(h -> new Box(0, 0, h, w)))
        .filter(box -> fits(box, room))
        .min(Comparator.comparingDouble(box -> cost(region, box)));
  }

  private boolean fits(Box box, int room) {
    long pixels = (long) box.rows() * box.columns();
    long words = 0;
    if (step.input().isLoaded()) {
      words += (long) loadedBox(box).rows() * loadedBox(box).columns();
    }
    if (step.operand() != null && step.operand().map().isLoaded()) {
      words += operandBox(box).words();
    }
    boolean stored = step.output().planes().stream().anyMatch(p -> p.storage().isInDram());
    return words <= room && (!stored || pixels <= config.buffers().outputWords() / 2);
  }

  /**
   * Cycles per plane: words loaded, overhead of each tile, and the plane's share of the step's
   * first and last tile.
   */
  private double cost(Step.Region region, Box box) {
    double tiles =
        Math.ceil((double) region.height() / box.rows())
            * Math.ceil((double) region.width() / box.columns());
    double words = step.inputBox(box).words();
    double edges = (words + box.words()) / step.output().planes().size();
    return tiles * (words + 2 * config.lanes()) + edges;
  }

  /** What a tile's window covers, wider if rows of a column would lie in the same bank. */
  private Box loadedBox(Box output) {
    Box input = step.inputBox(output);
    if (!step.input().isLoaded()) {
      return input;
    }
    int columns = input.columns() + MapShape.extraColumns(input.columns(), window);
    return new Box(input.top(), input.left(), input.rows(), columns);
  }

  private CompileException tooLarge(Step.Region region) {
    Box least = step.inputBox(new Box(region.top(), region.left(), 1, 1));
    return CompileException.at(
        chip.layerName(),
        "the window of one output pixel is "
            + least.rows()
            + " x "
            + least.columns()
            + " vectors, the feature memory has "
            + config.buffers().featureWords(),
        "use a configuration with more buffers.featureWords, or pool in two steps");
  }

  private Box operandBox(Box output) {
    return step.operand().broadcast() ? new Box(0, 0, 1, 1) : output;
  }

  private void visit(Visit v, double end) {
    int plane = v.plane();
    Box box = v.box();
    Plane target = step.output().planes().get(plane);
    OutputStage stage = v.stage();
    FeatureMap in = step.input();
    if (stage.table() != null) {
      chip.table(stage.table());
    }
    // Padding has parameters of its own, which may take the place of others.
    Results.begin(chip, target);
    int params = chip.params(stage, target.channels());
    int tapAddress = taps[plane] < 0 ? 0 : chip.taps(taps[plane], window.taps());
    Source source = source(v);
    Source operand = step.operand() == null ? null : operand(v);
    Results.emit(
        chip,
        target,
        box,
        step.reading().repeatHeight(),
        end,
        part -> {
          Box input = step.inputBox(part);
          PostBuilder post =
              new PostBuilder(step.operation(), part, stage, params, config.lanes())
                  .window(
                      source.fromRow(input.top() - step.inputBox(box).top()),
                      input,
                      window,
                      step.reading());
          if (taps[plane] >= 0) {
            post.taps(tapAddress, window.taps());
          }
          if (operand != null) {
            int row = step.operand().broadcast() ? 0 : part.top() - box.top();
            post.operand(step.operand(), operand.fromRow(row), in.zeroPoint(), step.operation());
          }
          return post;
        });
  }

  private record Key(int plane, Box box, boolean second) {}

  private Source source(Visit v) {
    FeatureMap map = step.input();
    return chip.source(
        features,
        new Key(v.plane(), v.box(), false),
        List.of(map.planes().get(v.plane())),
        map.height(),
        map.width(),
        loadedBox(v.box()),
        step.padValue());
  }

  private Source operand(Visit v) {
    FeatureMap map = step.operand().map();
    Box box = operandBox(v.box());
    return chip.source(
        features,
        new Key(v.plane(), box, true),
        List.of(map.planes().get(v.plane())),
        map.height(),
        map.width(),
        box,
        0);
  }

  private void prove(OutputStage stage, int[] lanes) {
    if (step.taps() != null) {
      TapVectors.prove(chip.layerName(), step.taps(), window.taps(), lanes, stage, config);
      return;
    }
    int half = config.format().activationBits() - 1;
    boolean product = step.operation() == PostOperation.MULTIPLY;
    long most = product ? 1L << (2 * half + 2) : (long) window.taps() << half;
    for (int channel : lanes) {
      if (channel >= 0) {
        OverflowProof.bound(chip.layerName(), channel, most, stage, config);
      }
    }
  }
}
