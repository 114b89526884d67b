package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Window;
import java.util.Collections;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * How an array step is cut: output tiles that fit one accumulator bank, input tiles that fit half
 * of the feature memory, and which loop is outside. Chosen by the estimated time of array and DRAM.
 *
 * @param rows output rows of a tile
 * @param columns output columns of a tile
 * @param ranksPerTile input planes of a tile that are on chip together; all of them if the tile
 *     stays while the groups of output planes go over it
 * @param tilesOuter tiles are the outer loop, else groups of output planes are
 */
record ArrayTiling(int rows, int columns, int ranksPerTile, boolean tilesOuter, double cost) {
  private static final int CYCLES_PER_VISIT = 40;

  /**
   * Beats that pass while a burst waits for its turn: the DRAM's latency over the reads under way.
   */
  private static final int SHORTEST_BURST = 4;

  /**
   * What the choice depends on.
   *
   * @param inputs input planes
   * @param loaded those of them that come from DRAM; the others are on chip already
   * @param outputs output planes
   * @param stored those of them that go to DRAM
   * @param passes for each group of output planes, its passes on the array
   * @param featureWords feature memory that the input may use
   * @param mostPixels of an output tile, for what else is loaded with it
   */
  record Problem(
      AcceleratorConfig config,
      Window window,
      int height,
      int width,
      int inputs,
      int loaded,
      int outputs,
      int stored,
      List<Integer> passes,
      int featureWords,
      int mostPixels) {
    /**
     * Of a step, as its tensors lie now.
     *
     * @param inputs planes that it reads
     */
    static Problem of(
        Step.Array step,
        List<Plane> inputs,
        List<Integer> passes,
        int featureWords,
        int mostPixels,
        AcceleratorConfig config) {
      FeatureMap out = step.output();
      return new Problem(
          config,
          step.window(),
          out.height(),
          out.width(),
          inputs.size(),
          (int) inputs.stream().filter(p -> !p.storage().isOnChip()).count(),
          out.planes().size(),
          (int) out.planes().stream().filter(p -> p.storage().isInDram()).count(),
          passes,
          featureWords,
          mostPixels);
    }

    Box tile(int rows, int columns) {
      return new Box(
          0,
          0,
          (rows - 1) * window.strideHeight() + window.spanHeight(),
          (columns - 1) * window.strideWidth() + window.spanWidth());
    }

    int tileLimit() {
      return Math.min(tileLimit(config), mostPixels);
    }

    /**
     * Pixels of an output tile at most: one accumulator bank, and two tiles of vectors for the
     * store unit.
     */
    static int tileLimit(AcceleratorConfig config) {
      return Math.min(config.buffers().accumulatorWords(), config.buffers().outputWords()) / 2;
    }
  }

  /** For tiles that are given: all input planes of one at once, tile after tile. */
  static ArrayTiling given(int ranks) {
    return new ArrayTiling(0, 0, ranks, true, 0);
  }

  static ArrayTiling choose(String layer, Problem p) {
    ArrayTiling best = best(p);
    if (best != null) {
      return best;
    }
    Box least = p.tile(1, 1);
    throw CompileException.at(
        layer,
        "the input of one output pixel is "
            + least.rows()
            + " x "
            + least.columns()
            + " vectors, the feature memory has "
            + p.featureWords
            + " for it",
        "use a configuration with more buffers.featureWords, or a smaller kernel or dilation");
  }

  private static ArrayTiling best(Problem p) {
    ArrayTiling best = null;
    for (int share = 2; share > 0 && best == null; share--) {
      for (int columns : sizes(p.width)) {
        for (int rows : sizes(p.height)) {
          if ((long) rows * columns <= p.tileLimit()) {
            best = better(best, consider(p, rows, columns, p.featureWords / share));
          }
        }
      }
    }
    return best;
  }

  /** Tile sizes worth a look: the whole cut in any number of equal parts. */
  static TreeSet<Integer> sizes(int whole) {
    TreeSet<Integer> sizes = new TreeSet<>();
    IntStream.rangeClosed(1, whole).forEach(n -> sizes.add(Ceil.div(whole, n)));
    return sizes;
  }

  /** The tiles of a picture, row by row. */
  List<Box> boxes(int height, int width) {
    return Box.tiles(height, width, rows, columns);
  }

  /** What a row of vectors costs the DRAM: a burst has a shortest time, however short it is. */
  private static int rowBytes(AcceleratorConfig config, int vectors) {
    return Math.max(vectors * config.vectorBytes(), SHORTEST_BURST * config.axi().beatBytes());
  }

  /**
   * What a step would cost with so much of the feature memory for its tiles, about: every group of
   * output planes is taken to have all passes. Infinite if there is no room for one pixel.
   */
  static double cost(Step.Array step, int featureWords, AcceleratorConfig config) {
    Step.Array used = step.onUsedRows();
    List<Plane> inputs = used.input().planes();
    int passes = config.passes(inputs.size() * used.window().taps());
    int groups = Ceil.div(used.output().planes().size(), config.columnGroups());
    ArrayTiling best =
        best(
            Problem.of(
                used,
                inputs,
                Collections.nCopies(groups, passes),
                featureWords,
                Integer.MAX_VALUE,
                config));
    return best == null ? Double.POSITIVE_INFINITY : best.cost();
  }

  private static ArrayTiling better(ArrayTiling a, ArrayTiling b) {
    return a == null || b != null && b.cost < a.cost ? b : a;
  }

  private static ArrayTiling consider(Problem p, int rows, int columns, int room) {
    long words = TileLayout.of(p.config, p.window, p.tile(rows, columns)).planeWords();
    if (p.loaded > 0 && words > room) {
      return null;
    }
    AcceleratorConfig config = p.config;
    long down = Ceil.div(p.height, rows);
    long across = Ceil.div(p.width, columns);
    long tiles = down * across;
    boolean resident = words * p.loaded <= room;
    int ranks = resident ? p.inputs : (int) Math.min(p.inputs, room / words);
    long weightWordsAll = 0;
    long weightWordsMost = 0;
    double arrayCycles = 0;
    double pixels = (double) p.height * p.width / tiles;
    for (int passes : p.passes) {
      long w = (long) passes * config.array().rows();
      weightWordsAll += w;
      weightWordsMost = Math.max(weightWordsMost, w);
      arrayCycles += tiles * passes * Math.max(pixels, config.shortestPass());
    }
    int groups = p.passes.size();
    Box input = p.tile(rows, columns);
    double inputBytes =
        (double) tiles * p.loaded * input.rows() * rowBytes(config, input.columns());
    double outputBytes = (double) across * p.height * p.stored * rowBytes(config, columns);
    double weightBytes = (double) weightWordsAll * config.weightRowBytes();
    int weightRoom = config.buffers().weightWords();
    boolean inputStays = resident && tiles * words * p.loaded <= p.featureWords;
    double tilesOuter =
        inputBytes * (resident ? 1 : groups)
            + weightBytes * (weightWordsAll <= weightRoom ? 1 : tiles);
    double groupsOuter =
        inputBytes * (inputStays ? 1 : groups)
            + weightBytes * (weightWordsMost <= weightRoom ? 1 : tiles);
    boolean outer = tilesOuter <= groupsOuter;
    double dramCycles =
        (Math.min(tilesOuter, groupsOuter) + outputBytes) / config.axi().beatBytes();
    double drainCycles =
        (double) p.height * p.width * p.outputs + (double) tiles * p.outputs * 2 * config.lanes();
    // Before the first tile's sums and after the last one's, the array has nothing to do: the next
    // layer waits for both.
    int loaded = resident ? p.loaded : ranks;
    double edges =
        (double) words * loaded * config.vectorBytes() / config.axi().beatBytes()
            + 2 * pixels * Math.min(p.outputs, config.columnGroups());
    double cost =
        Math.max(arrayCycles, Math.max(dramCycles, drainCycles))
            + edges
            + 0.2 * dramCycles
            + (double) tiles * groups * CYCLES_PER_VISIT;
    return new ArrayTiling(rows, columns, ranks, outer, cost);
  }
}
