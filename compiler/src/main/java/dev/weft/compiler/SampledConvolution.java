package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;

/**
 * How a sampled step and the array step that multiplies its samples run together: tile by tile, and
 * in a tile phase by phase, each some planes of samples. The post unit makes the next phase's
 * samples while the array adds this one's products to the sums of all groups of output planes,
 * which stay in the accumulators. So samples never leave the feature memory, weights are loaded
 * once a tile, and a tile is as large as the accumulators allow, not as its samples would.
 *
 * @param tiling of the sampled step
 * @param ranks planes of a phase
 * @param sampleWords feature memory for the samples of two phases
 * @param words feature memory in all
 * @param cycles estimated time
 */
record SampledConvolution(
    SampledTiling tiling, int ranks, int sampleWords, int words, double cycles) {
  /** Cycles of an instruction besides its pixels. */
  private static final int OVERHEAD_CYCLES = 25;

  private static final int EDGE_CYCLES = 500;

  /**
   * Samples a cycle while the array reads two of eight banks, which stand in the way of four
   * corners.
   */
  private static final double BESIDE_ARRAY = 0.4;

  /** What DRAM takes over its bandwidth. */
  private static final double DRAM_SLACK = 1.1;

  /** The fastest way, or null if the steps are none of these or nothing fits. */
  static SampledConvolution choose(Step first, Step second, AcceleratorConfig config, int words) {
    if (!(first instanceof Step.Sampled sampled)
        || sampled.taps() != null
        || !(second instanceof Step.Array array)
        || array.residual() != null
        || !array.input().planes().equals(sampled.output().planes())) {
      return null;
    }
    SampledConvolution best = null;
    FeatureMap out = array.output();
    for (int columns : ArrayTiling.sizes(out.width())) {
      for (int rows : ArrayTiling.sizes(out.height())) {
        if ((long) rows * columns <= tileLimit(array, config)) {
          for (boolean whole : new boolean[] {false, true}) {
            SampledTiling tiling = SampledTiling.beside(sampled, config, rows, columns, whole);
            SampledTiling.Pictures pictures = tiling.pictures(sampled);
            for (int ranks = 1; ranks <= sampled.output().planes().size(); ranks++) {
              SampledConvolution c =
                  consider(sampled, array, config, words, tiling, pictures, ranks);
              best = best == null || c != null && c.cycles < best.cycles ? c : best;
            }
          }
        }
      }
    }
    return best;
  }

  /** Groups of output planes, each on all of the array's columns. */
  static int groups(Step.Array array, AcceleratorConfig config) {
    return Ceil.div(array.output().planes().size(), config.columnGroups());
  }

  /** CONVs that add up a product: two where 8-bit weights are two nibbles. */
  static int perPass(Step.Array array, AcceleratorConfig config) {
    return config.format() == NumberFormat.W4A8 && array.weights().bits() > 4 ? 2 : 1;
  }

  /** Pixels at most: sums of all groups, in the two banks by turns, and two tiles to be stored. */
  private static int tileLimit(Step.Array array, AcceleratorConfig config) {
    int bank = config.buffers().accumulatorWords() / 2;
    return Math.min(bank / Ceil.div(groups(array, config), 2), config.buffers().outputWords() / 2);
  }

  /** Weight memory for a chunk: the next ones are loaded while this one is used. */
  static int weightRoom(int ranks, AcceleratorConfig config) {
    return config.buffers().weightWords() / (ranks == 1 ? 2 : 4);
  }

  private static SampledConvolution consider(
      Step.Sampled sampled,
      Step.Array array,
      AcceleratorConfig config,
      int featureWords,
      SampledTiling tiling,
      SampledTiling.Pictures pictures,
      int ranks) {
    int planes = sampled.output().planes().size();
    int taps = sampled.window().taps();
    int perPass = perPass(array, config);
    int pixels = tiling.rows() * tiling.columns();
    int phases = Ceil.div(planes, ranks);
    Box tile = array.inputBox(new Box(0, 0, tiling.rows(), tiling.columns()));
    int plane = TileLayout.of(config, array.window(), tile).planeWords();
    long sampleWords = 2L * ranks * plane;
    long words = tiling.operandWords() + 2L * pictures.most() + sampleWords;
    int chunk = config.passes(ranks * taps) * config.array().rows() * perPass;
    if (words > featureWords || chunk > weightRoom(ranks, config)) {
      return null;
    }
    int groups = groups(array, config);
    int rest = planes - (phases - 1) * ranks;
    int passes = (phases - 1) * config.passes(ranks * taps) + config.passes(rest * taps);
    double sums =
        groups
            * ((double) passes * perPass * Math.max(pixels, config.shortestPass())
                + phases * OVERHEAD_CYCLES);
    double plain = pixels * sampled.cyclesPerPixel(config) + OVERHEAD_CYCLES;
    double drains = (double) array.output().planes().size() * (pixels + OVERHEAD_CYCLES);
    double beside = Math.min(planes * plain, BESIDE_ARRAY * sums);
    double post = beside / BESIDE_ARRAY + planes * plain - beside + drains;
    double beats = (double) config.vectorBytes() / config.axi().beatBytes() * DRAM_SLACK;
    long weightWords = (long) groups * passes * perPass * config.array().rows();
    double weights = (double) weightWords * config.weightRowBytes() / config.axi().beatBytes();
    boolean weightsStay = weightWords <= config.buffers().weightWords();
    double operands = tiling.operandWords() / 2.0 * beats;
    boolean picturesStay =
        pictures.same()
            && tiling.operandWords() + sampleWords + (long) planes * pictures.most()
                <= featureWords;
    double tiles = pictures.tiles();
    double picture = pictures.all() / tiles * beats;
    double load =
        operands
            + planes * picture / (picturesStay ? tiles : 1)
            + weights * DRAM_SLACK / (weightsStay ? tiles : 1);
    double begin = ranks * Math.max(plain, picture) + operands + EDGE_CYCLES;
    double cycles = tiles * Math.max(sums, Math.max(post, load)) + begin;
    return new SampledConvolution(tiling, ranks, (int) sampleWords, (int) words, cycles);
  }
}
