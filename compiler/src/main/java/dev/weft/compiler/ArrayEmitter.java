package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;

/** An array step as LOAD, CONV, POST and STORE, tile by tile and group by group. */
final class ArrayEmitter {
  private final OnChip chip;
  private final AcceleratorConfig config;
  private final Step.Array step;
  private final Window window;
  private final boolean nibbles;
  private WeightTiles tiles;
  private ArrayTiling tiling;
  private List<List<WeightChunk>> chunks;
  private Scratchpad features;
  private Scratchpad residuals;

  private ArrayEmitter(OnChip chip, Step.Array step) {
    this.chip = chip;
    this.config = chip.config();
    this.step = step;
    window = step.window();
    nibbles = config.format() == NumberFormat.W4A8 && step.weights().bits() > 4;
  }

  static void emit(OnChip chip, Step.Array step) {
    new ArrayEmitter(chip, step).run();
  }

  private void run() {
    String layer = chip.layerName();
    checkWindow(layer);
    OverflowProof.sums(layer, step, config);
    tiles = WeightTiles.of(step, config);
    plan(layer);
    if (step.output().planes().size() * config.lanes() <= chip.paramWords() / 2) {
      step.output().planes().forEach(p -> chip.params(step.stage(), p.channels()));
    }
    FeatureMap out = step.output();
    List<Box> boxes = new ArrayList<>();
    for (int top = 0; top < out.height(); top += tiling.rows()) {
      for (int left = 0; left < out.width(); left += tiling.columns()) {
        boxes.add(
            new Box(
                top,
                left,
                Math.min(tiling.rows(), out.height() - top),
                Math.min(tiling.columns(), out.width() - left)));
      }
    }
    int groups = tiles.groups().size();
    for (int i = 0; i < boxes.size() * groups; i++) {
      visit(
          boxes.get(tiling.tilesOuter() ? i / groups : i % boxes.size()),
          tiling.tilesOuter() ? i % groups : i / boxes.size());
    }
    chip.leaveFeatures(features);
  }

  private void checkWindow(String layer) {
    if (window.kernelHeight() > 255 || window.kernelWidth() > 255) {
      throw CompileException.at(
          layer,
          "kernel is " + window.kernelHeight() + " x " + window.kernelWidth(),
          "at most 255 x 255 is possible");
    }
  }

  private void plan(String layer) {
    int perPass = nibbles ? 2 : 1;
    int taps = window.taps();
    List<Integer> passes =
        tiles.groups().stream().map(g -> g.tiles().size() * taps * perPass).toList();
    int residualWords = 0;
    if (step.residual() != null) {
      int pixels =
          Math.min(
              ArrayTiling.Problem.tileLimit(config),
              step.output().height() * step.output().width());
      residualWords =
          Math.min(2 * config.columnGroups() * pixels, config.buffers().featureWords() / 2);
    }
    int featureWords = config.buffers().featureWords() - residualWords;
    features = chip.features(featureWords);
    residuals = residualWords == 0 ? null : new Scratchpad(featureWords, residualWords);
    FeatureMap out = step.output();
    tiling =
        ArrayTiling.choose(
            layer,
            new ArrayTiling.Problem(
                config,
                window,
                out.height(),
                out.width(),
                tiles.planes().size(),
                out.planes().size(),
                passes,
                featureWords));
    int room = config.buffers().weightWords() / 2;
    int ranks = Math.min(tiling.ranksPerTile(), room / (taps * config.lanes() * perPass));
    chunks = new ArrayList<>();
    long total = 0;
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
              room,
              config,
              chip.image());
      total += cut.stream().mapToLong(c -> (long) c.words() * perPass).sum();
      chunks.add(cut);
    }
    chip.weightMemory().prepare(total);
  }

  /** One output tile of one group of output planes. */
  private void visit(Box box, int group) {
    int accumulators = chip.nextAccumulators();
    boolean accumulate = false;
    for (WeightChunk chunk : chunks.get(group)) {
      int weights = chip.weights(chunk.address(), chunk.words() * (nibbles ? 2 : 1));
      Box input = inputBox(box);
      int source = features(box, input, chunk);
      for (int nibble = 0; nibble < (nibbles ? 2 : 1); nibble++) {
        conv(
            box,
            input,
            chunk,
            source,
            weights + nibble * chunk.words(),
            accumulators,
            accumulate,
            nibble);
        accumulate = true;
      }
    }
    WeightTiles.Group g = tiles.groups().get(group);
    int operands = residual(box, g);
    for (int i = 0; i < g.planes(); i++) {
      drain(box, g.firstPlane() + i, i, accumulators, operands + i * box.words());
    }
  }

  private Box inputBox(Box output) {
    return new Box(
        output.top() * window.strideHeight() - window.padTop(),
        output.left() * window.strideWidth() - window.padLeft(),
        (output.rows() - 1) * window.strideHeight() + window.spanHeight(),
        (output.columns() - 1) * window.strideWidth() + window.spanWidth());
  }

  /** Feature word of the chunk's first tap for the tile's first pixel. */
  private int features(Box box, Box input, WeightChunk chunk) {
    FeatureMap in = step.input();
    boolean resident = tiling.ranksPerTile() == tiles.planes().size();
    int first = resident ? 0 : chunk.firstRank();
    int count = resident ? tiles.planes().size() : chunk.ranks();
    record Key(Box box, int first, int count) {}
    int at =
        chip.features(
            features,
            new Key(box, first, count),
            tiles.planes().subList(first, first + count),
            in.height(),
            in.width(),
            input,
            in.zeroPoint());
    return at
        + (chunk.firstRank() - first) * input.words()
        + chunk.kernelTop() * window.dilationHeight() * input.columns()
        + chunk.kernelLeft() * window.dilationWidth();
  }

  private void conv(
      Box box,
      Box input,
      WeightChunk chunk,
      int source,
      int weights,
      int accumulators,
      boolean accumulate,
      int nibble) {
    int reach =
        (chunk.ranks() - 1) * input.words()
            + ((box.rows() - 1) * window.strideHeight()
                    + (chunk.kernelRows() - 1) * window.dilationHeight())
                * input.columns()
            + (box.columns() - 1) * window.strideWidth()
            + (chunk.kernelColumns() - 1) * window.dilationWidth()
            + 1;
    chip.add(
        Opcode.CONV,
        Instruction.of(Opcode.CONV)
            .set(Isa.Conv.SOURCE, source)
            .set(Isa.Conv.WEIGHTS, weights)
            .set(Isa.Conv.ACCUMULATOR, accumulators)
            .set(Isa.Conv.ACCUMULATE, accumulate ? 1 : 0)
            .set(Isa.Conv.UNSIGNED_WEIGHTS, nibbles && nibble == 0 ? 1 : 0)
            .set(Isa.Conv.SHIFT_WEIGHTS, nibble)
            .set(Isa.Conv.INPUT_BLOCKS, chunk.ranks())
            .set(Isa.Conv.KERNEL_ROWS, chunk.kernelRows())
            .set(Isa.Conv.KERNEL_COLUMNS, chunk.kernelColumns())
            .set(Isa.Conv.ROWS, box.rows())
            .set(Isa.Conv.COLUMNS, box.columns())
            .set(Isa.Conv.COLUMN_STEP, window.strideWidth())
            .set(Isa.Conv.ROW_STEP, (long) window.strideHeight() * input.columns())
            .set(Isa.Conv.TAP_COLUMN_STEP, window.dilationWidth())
            .set(Isa.Conv.TAP_ROW_STEP, (long) window.dilationHeight() * input.columns())
            .set(Isa.Conv.BLOCK_STEP, input.words())
            .set(Isa.Conv.COLUMN_REPEAT, 1)
            .set(Isa.Conv.ROW_REPEAT, 1),
        Access.read(Access.Memory.FEATURE, source, reach),
        Access.read(Access.Memory.WEIGHT, weights, chunk.words()),
        Access.write(Access.Memory.ACCUMULATOR, accumulators, box.words()));
  }

  /** Operand B's vectors of a tile for all planes of a group, or 0 if there is none. */
  private int residual(Box box, WeightTiles.Group group) {
    if (step.residual() == null) {
      return 0;
    }
    FeatureMap map = step.residual().map();
    record Key(Box box, int plane) {}
    return chip.features(
        residuals,
        new Key(box, group.firstPlane()),
        map.planes().subList(group.firstPlane(), group.firstPlane() + group.planes()),
        map.height(),
        map.width(),
        box,
        0);
  }

  private void drain(Box box, int plane, int laneGroup, int accumulators, int operand) {
    Plane target = step.output().planes().get(plane);
    int params = chip.params(step.stage(), target.channels());
    int destination = chip.vectors(box.words());
    PostBuilder post =
        new PostBuilder(PostOperation.DRAIN, box, step.stage(), params, destination, config.lanes())
            .drain(accumulators, laneGroup);
    if (step.stage().table() != null) {
      chip.table(step.stage().table());
    }
    if (step.residual() != null) {
      post.operand(step.residual(), operand, 0, PostOperation.DRAIN);
    }
    post.addTo(chip);
    chip.store(destination, target, box);
  }
}
