package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Unit;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * An array step as LOAD, CONV, POST and STORE, tile by tile and group by group of output planes. A
 * tile of a group is a visit: its sums on the array, then their drain.
 */
final class ArrayEmitter implements StepEmitter {
  private static final int OVERHEAD_CYCLES = 20;

  private final OnChip chip;
  private final AcceleratorConfig config;
  private final Step.Array step;
  private final Window window;
  private final boolean nibbles;
  private final WeightTiles tiles;
  private final FeatureArea area;
  private final Peers peers;
  private final List<Box> boxes;
  private final int[] bank;
  private final double[] summed;

  /** For each visit, the first row that it and those behind it read. */
  private final int[] needed;

  private final int[] neededOperand;
  private long weightWords;
  private ArrayTiling tiling;
  private List<List<WeightChunk>> chunks;
  private Scratchpad features;
  private Scratchpad residuals;
  private final Prefetch prefetch = new Prefetch();
  private int nextSum;
  private int nextDrain;

  /**
   * Plans a step and puts its weights into the image.
   *
   * @param area what the step may use of the feature memory
   * @param given its tiles, or null if it may choose
   * @param peers that run together with it
   */
  ArrayEmitter(OnChip chip, Step.Array whole, FeatureArea area, List<Box> given, Peers peers) {
    this.chip = chip;
    this.config = chip.config();
    this.step = whole.onUsedRows();
    this.area = area;
    this.peers = peers;
    window = step.window();
    nibbles = config.format() == NumberFormat.W4A8 && step.weights().bits() > 4;
    String layer = chip.layerName();
    WindowLimit.check(layer, window);
    OverflowProof.sums(layer, step, config);
    tiles = WeightTiles.of(step, config);
    plan(layer, given);
    FeatureMap out = step.output();
    boxes = given != null ? given : tiling.boxes(out.height(), out.width());
    int visits = boxes.size() * tiles.groups().size();
    bank = new int[visits];
    summed = new double[visits];
    needed = new int[visits + 1];
    neededOperand = new int[visits + 1];
    needed[visits] = Integer.MAX_VALUE;
    neededOperand[visits] = Integer.MAX_VALUE;
    for (int v = visits - 1; v >= 0; v--) {
      needed[v] = Math.min(needed[v + 1], step.inputBox(box(v)).top());
      neededOperand[v] = Math.min(neededOperand[v + 1], box(v).top());
    }
  }

  /** Weight memory that holds all of the step's weights. */
  long weightWords() {
    return weightWords;
  }

  private Box box(int visit) {
    return boxes.get(tiling.tilesOuter() ? visit / tiles.groups().size() : visit % boxes.size());
  }

  private int group(int visit) {
    return tiling.tilesOuter() ? visit % tiles.groups().size() : visit / boxes.size();
  }

  @Override
  public Work next(Unit unit) {
    Work work = null;
    if (unit == Unit.ARRAY && nextSum < bank.length) {
      work = sums(nextSum);
    } else if (unit == Unit.POST && nextDrain < nextSum) {
      work = drains(nextDrain);
    }
    return work == null || Double.isInfinite(work.ready()) ? null : work;
  }

  @Override
  public boolean isDone() {
    return nextDrain == bank.length;
  }

  @Override
  public int firstRowNeeded(Storage storage) {
    int row = Integer.MAX_VALUE;
    if (step.input().lies(storage)) {
      row = needed[nextSum];
    }
    if (step.residual() != null && step.residual().map().lies(storage)) {
      row = Math.min(row, neededOperand[nextDrain]);
    }
    return row;
  }

  private Work sums(int visit) {
    Box box = box(visit);
    int group = group(visit);
    if (!peers.mayMake(step.output(), box)
        || Double.isInfinite(operandReady(box, tiles.groups().get(group)))) {
      // Sums that cannot be drained would keep their bank from those that could.
      return null;
    }
    double ready =
        Math.max(
            Math.max(chip.accumulators().ready(), prefetch.ready(visit)),
            Dependences.ready(step.input(), tiles.planes(), step.inputBox(box)));
    double passes =
        chunks.get(group).stream().mapToInt(c -> c.words() / config.array().rows()).sum();
    double cycles =
        passes * (nibbles ? 2 : 1) * Math.max(box.words(), config.array().rows()) + OVERHEAD_CYCLES;
    return new Work(
        ready,
        cycles,
        prefetch.of(visit, loadCycles(visit), () -> load(visit)),
        end -> {
          chip.enter(step.layer());
          bank[visit] = chip.accumulators().take();
          convolve(box, group, bank[visit]);
          if (visit == 0) {
            loadParameters();
          }
          summed[visit] = end;
          nextSum++;
          if (nextSum == bank.length) {
            chip.leaveFeatures(features);
          }
        });
  }

  /** What LOAD has to do before a visit's sums begin: their first weights, a new tile's pixels. */
  private double loadCycles(int visit) {
    double bytes = 0;
    WeightChunk first = chunks.get(group(visit)).get(0);
    if (!chip.hasWeights(first.address())) {
      bytes = (double) first.words() * (nibbles ? 2 : 1) * config.weightRowBytes();
    }
    if (visit == 0 || !box(visit).equals(box(visit - 1))) {
      long loaded = tiles.planes().stream().filter(p -> !p.storage().isOnChip()).count();
      bytes += (double) loaded * step.inputBox(box(visit)).words() * config.vectorBytes();
    }
    return bytes / config.axi().beatBytes();
  }

  private void load(int visit) {
    chip.enter(step.layer());
    WeightChunk first = chunks.get(group(visit)).get(0);
    chip.weights(first.address(), first.words() * (nibbles ? 2 : 1));
    source(box(visit), first);
  }

  /**
   * All parameters at once, if there is room: behind what the first sums need, which wait for it.
   */
  private void loadParameters() {
    if (step.output().planes().size() * config.lanes() <= chip.paramWords() / 2) {
      step.output().planes().forEach(p -> chip.params(step.stage(), p.channels()));
    }
  }

  private double operandReady(Box box, WeightTiles.Group g) {
    return step.residual() == null
        ? 0
        : Dependences.ready(step.residual().map(), operandPlanes(g), box);
  }

  private Work drains(int visit) {
    Box box = box(visit);
    WeightTiles.Group g = tiles.groups().get(group(visit));
    double ready = Math.max(summed[visit], operandReady(box, g));
    double cycles = g.planes() * PostTime.drain(box, step.residual() != null);
    return new Work(
        ready,
        cycles,
        null,
        end -> {
          chip.enter(step.layer());
          for (int i = 0; i < g.planes(); i++) {
            drain(box, g, i, bank[visit], end);
          }
          chip.accumulators().release(bank[visit], end);
          nextDrain++;
        });
  }

  private void plan(String layer, List<Box> given) {
    int perPass = nibbles ? 2 : 1;
    int taps = window.taps();
    List<Integer> passes =
        tiles.groups().stream().map(g -> config.passes(g.tiles().size() * taps) * perPass).toList();
    int residualWords = 0;
    int mostPixels = Integer.MAX_VALUE;
    if (step.residual() != null && step.residual().map().isLoaded()) {
      int pixels =
          Math.min(
              ArrayTiling.Problem.tileLimit(config),
              step.output().height() * step.output().width());
      residualWords = Math.min(2 * config.columnGroups() * pixels, area.words() / 2);
      // All planes of a group are there together.
      mostPixels = residualWords / Math.min(config.columnGroups(), step.output().planes().size());
    }
    int featureWords = area.words() - residualWords;
    features = chip.features(area.word(), featureWords);
    residuals = new Scratchpad(area.word() + featureWords, residualWords);
    tiling =
        given != null
            ? ArrayTiling.given(tiles.planes().size())
            : ArrayTiling.choose(
                layer,
                ArrayTiling.Problem.of(
                    step, tiles.planes(), passes, featureWords, mostPixels, config));
    // Quarters of the weight memory, so that the next loads need not wait for the last sums; halves
    // if the kernel is too large for that.
    int room = config.buffers().weightWords() / 4;
    int ranks = WeightChunk.ranks(tiling.ranksPerTile(), taps, nibbles, room, config);
    if (ranks == 0) {
      room = config.buffers().weightWords() / 2;
      ranks = WeightChunk.ranks(tiling.ranksPerTile(), taps, nibbles, room, config);
    }
    chunks = new ArrayList<>();
    long total = 0;
    int[] runs = Runs.of(tiles.planes());
    for (WeightTiles.Group g : tiles.groups()) {
      g.tiles().values().forEach(t -> OverflowProof.packing(layer, t, config));
      List<WeightChunk> cut =
          WeightChunk.of(
              layer,
              g,
              window.kernelHeight(),
              window.kernelWidth(),
              nibbles,
              ranks,
              runs,
              room,
              config,
              chip.image());
      total += cut.stream().mapToLong(c -> (long) c.words() * perPass).sum();
      chunks.add(cut);
    }
    weightWords = total;
  }

  /** The sums of one output tile of one group of output planes. */
  private void convolve(Box box, int group, int accumulators) {
    boolean accumulate = false;
    for (WeightChunk chunk : chunks.get(group)) {
      int weights = chip.weights(chunk.address(), chunk.words() * (nibbles ? 2 : 1));
      Source source = source(box, chunk);
      ConvBuilder.addTo(
          chip, window, box, chunk, nibbles, source, weights, accumulators, accumulate);
      accumulate = true;
    }
  }

  /** Where the window of the tile's first pixel lies in the chunk's first plane. */
  private Source source(Box box, WeightChunk chunk) {
    FeatureMap in = step.input();
    Box input = step.inputBox(box);
    boolean together = tiling.ranksPerTile() == tiles.planes().size() && !in.isOnChip();
    int first = together ? 0 : chunk.firstRank();
    int count = together ? tiles.planes().size() : chunk.ranks();
    record Key(Box box, int first, int count) {}
    return chip.source(
            features,
            new Key(box, first, count),
            tiles.planes().subList(first, first + count),
            in.height(),
            in.width(),
            input,
            TileLayout.of(config, window, input),
            in.zeroPoint())
        .plane(chunk.firstRank() - first);
  }

  private List<Plane> operandPlanes(WeightTiles.Group group) {
    return step.residual()
        .map()
        .planes()
        .subList(group.firstPlane(), group.firstPlane() + group.planes());
  }

  /** Operand B's vectors of a tile for a plane of a group. */
  private Source residual(Box box, WeightTiles.Group group, int plane) {
    FeatureMap map = step.residual().map();
    List<Plane> planes = operandPlanes(group);
    boolean together = !map.isOnChip();
    record Key(Box box, int plane) {}
    return chip.source(
            residuals,
            new Key(box, group.firstPlane() + (together ? 0 : plane)),
            together ? planes : List.of(planes.get(plane)),
            map.height(),
            map.width(),
            box,
            0)
        .plane(together ? plane : 0);
  }

  private void drain(
      Box box, WeightTiles.Group group, int laneGroup, int accumulators, double end) {
    Plane target = step.output().planes().get(group.firstPlane() + laneGroup);
    // Padding has parameters of its own, which may take the place of others.
    Results.begin(chip, target);
    int params = chip.params(step.stage(), target.channels());
    if (step.stage().table() != null) {
      chip.table(step.stage().table());
    }
    Source operand = step.residual() == null ? null : residual(box, group, laneGroup);
    Results.emit(
        chip,
        target,
        box,
        1,
        end,
        part -> {
          int row = part.top() - box.top();
          PostBuilder post =
              new PostBuilder(PostOperation.DRAIN, part, step.stage(), params, config.lanes())
                  .drain(accumulators + row * box.columns(), laneGroup);
          if (operand != null) {
            post.operand(step.residual(), operand.fromRow(row), 0, PostOperation.DRAIN);
          }
          return post;
        });
  }
}
