package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import java.util.List;

/**
 * How a sampled step is cut: tiles of pixels whose offsets, masks and reach of the picture lie in
 * the feature memory together, twice where there is room, so that the next tile's load overlaps.
 *
 * @param operandWords feature memory for offsets and masks; the rest is for pictures
 * @param planesOuter planes are the outer loop, else tiles are
 * @param wholePicture a tile's picture is all of a plane, which the next tile then has already
 */
record SampledTiling(
    int rows,
    int columns,
    int operandWords,
    boolean planesOuter,
    boolean wholePicture,
    double cost) {
  private static final int CYCLES_PER_VISIT = 40;

  static SampledTiling choose(
      String layer, Step.Sampled step, AcceleratorConfig config, int featureWords) {
    FeatureMap out = step.pixels();
    SampledTiling best = null;
    for (int copies = 2; copies > 0 && best == null; copies--) {
      for (int columns : ArrayTiling.sizes(out.width())) {
        for (int rows : ArrayTiling.sizes(out.height())) {
          for (boolean whole : new boolean[] {false, true}) {
            SampledTiling t = consider(step, config, featureWords, rows, columns, copies, whole);
            best = best == null || t != null && t.cost < best.cost ? t : best;
          }
        }
      }
    }
    if (best == null) {
      Box least = step.reach(new Box(0, 0, 1, 1));
      throw CompileException.at(
          layer,
          "the samples of one pixel reach "
              + least.rows()
              + " x "
              + least.columns()
              + " vectors, beside "
              + operandBlocks(step, config)
              + " of offsets and masks; the feature memory has "
              + featureWords,
          "bound the offsets by a Clip, or use a configuration with more buffers.featureWords");
    }
    return best;
  }

  /** Tiles of a given size, their offsets and masks twice. */
  static SampledTiling beside(
      Step.Sampled step, AcceleratorConfig config, int rows, int columns, boolean wholePicture) {
    int operandWords = 2 * rows * columns * operandBlocks(step, config);
    return new SampledTiling(rows, columns, operandWords, false, wholePicture, 0);
  }

  /**
   * What the tiles of a plane load of its picture.
   *
   * @param most words of a tile
   * @param all words of all tiles
   * @param same it is the same for all of them
   */
  record Pictures(int tiles, int most, long all, boolean same) {}

  Pictures pictures(Step.Sampled step) {
    List<Box> boxes = boxes(step.pixels());
    int most = 0;
    long all = 0;
    boolean same = true;
    Box first = null;
    for (Box box : boxes) {
      Box reach = step.grid().pitched(picture(step, box));
      same &= first == null || first.equals(reach);
      first = reach;
      most = Math.max(most, reach.words());
      all += reach.words();
    }
    return new Pictures(boxes.size(), most, all, same);
  }

  private static SampledTiling consider(
      Step.Sampled step,
      AcceleratorConfig config,
      int featureWords,
      int rows,
      int columns,
      int copies,
      boolean wholePicture) {
    FeatureMap out = step.pixels();
    long pixels = (long) rows * columns;
    long operandWords = pixels * operandBlocks(step, config) * copies;
    SampledTiling shape = new SampledTiling(rows, columns, 0, false, wholePicture, 0);
    Pictures pictures = shape.pictures(step);
    boolean stored = step.output().planes().stream().anyMatch(p -> p.storage().isInDram());
    boolean fits =
        operandWords + (long) copies * pictures.most() <= featureWords
            && (!stored || pixels * step.resultsPerPixel() <= config.buffers().outputWords() / 2);
    if (!fits) {
      return null;
    }
    int planes = step.output().planes().size();
    long operandsOnce = (long) out.height() * out.width() * operandBlocks(step, config);
    long groups = step.groups().stream().distinct().count();
    // Groups of offsets take turns where planes are inside, and stay where tiles are.
    double tilesOuter = (double) planes * pictures.all() + groups * operandsOnce;
    // Operands of all tiles stay if there is a copy for each.
    double operandLoads = groups == 1 && pictures.tiles() <= copies ? 1 : planes;
    double planesOuter =
        planes * (double) (pictures.same() ? pictures.most() : pictures.all())
            + operandLoads * operandsOnce;
    boolean outer = planesOuter < tilesOuter;
    double samples = out.height() * out.width() * step.cyclesPerPixel(config) * planes;
    double load =
        Math.min(tilesOuter, planesOuter) * config.vectorBytes() / config.axi().beatBytes();
    double cost =
        Math.max(samples, load)
            + 0.2 * load
            + (double) pictures.tiles() * planes * CYCLES_PER_VISIT;
    return new SampledTiling(rows, columns, (int) operandWords, outer, wholePicture, cost);
  }

  /** Words of offsets and masks for a pixel. */
  private static int operandBlocks(Step.Sampled step, AcceleratorConfig config) {
    int taps = step.window().taps();
    int blocks = blocks(step.grid().square() ? 1 : 2 * taps, step, config);
    return step.mask() == null ? blocks : blocks + blocks(taps, step, config);
  }

  /** Blocks that hold consecutive channels; a group's may begin anywhere in a block. */
  private static int blocks(int channels, Step.Sampled step, AcceleratorConfig config) {
    int lanes = config.lanes();
    boolean one = step.groups().stream().distinct().count() == 1;
    return one ? Ceil.div(channels, lanes) : (channels + 2 * lanes - 2) / lanes;
  }

  /**
   * The part of a plane that is loaded for a tile of pixels: what its samples can reach, or all.
   */
  Box picture(Step.Sampled step, Box pixels) {
    return wholePicture
        ? new Box(0, 0, step.input().height(), step.input().width())
        : step.reach(pixels);
  }

  /** The tiles of a picture, row by row. */
  List<Box> boxes(FeatureMap map) {
    return Box.tiles(map.height(), map.width(), rows, columns);
  }
}
