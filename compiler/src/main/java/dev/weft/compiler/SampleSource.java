package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;

/**
 * What the samples of a tile are made of: its offsets and masks, and of a plane the part of the
 * picture that they can reach, both loaded unless they are there; and the GRID and POST that sample
 * it. {@link SampledEmitter} and {@link SampledConvolutionEmitter} say where the samples go.
 */
final class SampleSource {
  private final OnChip chip;
  private final AcceleratorConfig config;
  private final Step.Sampled step;
  private final Window window;
  private final SampledTiling tiling;
  private final Scratchpad pictures;
  private final Scratchpad operands;

  /**
   * @param area feature memory for offsets and masks, then for pictures
   */
  SampleSource(OnChip chip, Step.Sampled step, SampledTiling tiling, FeatureArea area) {
    this.chip = chip;
    this.config = chip.config();
    this.step = step;
    this.tiling = tiling;
    window = step.window();
    operands = new Scratchpad(area.word(), tiling.operandWords());
    pictures =
        new Scratchpad(area.word() + tiling.operandWords(), area.words() - tiling.operandWords());
  }

  /** All that the step needs of its area has been taken. */
  void leave() {
    chip.leaveFeatures(pictures);
  }

  /** The box of results that the samples of pixels are. */
  Box results(Box pixels) {
    int perPixel = step.resultsPerPixel();
    return new Box(
        pixels.top(), pixels.left() * perPixel, pixels.rows(), pixels.columns() * perPixel);
  }

  /**
   * Loads what a tile of a plane needs; gives what makes the POST of a part of its results, some of
   * their rows.
   *
   * @param taps address of the plane's depthwise weights, if the step has any
   */
  Function<Box, PostBuilder> posts(int plane, Box pixels, int params, int taps) {
    Operands operands = operands(step.groups().get(plane), pixels);
    Box reach = tiling.picture(step, pixels);
    Box loaded = step.grid().pitched(reach);
    Plane picture = step.input().planes().get(plane);
    record Key(Storage storage, long offset, Box box) {}
    Source source =
        chip.source(
            pictures,
            new Key(picture.storage(), picture.offset(), loaded),
            List.of(picture),
            step.input().height(),
            step.input().width(),
            loaded,
            step.padValue());
    return part -> {
      grid(pixels, part.top() - pixels.top(), reach, source, operands);
      PostBuilder post =
          new PostBuilder(
                  step.taps() == null ? PostOperation.SAMPLE : PostOperation.DEPTHWISE,
                  part,
                  step.stage(),
                  params,
                  config.lanes())
              .sampled(source, reach, window, step.padValue(), step.resultsPerPixel())
              .reading(operands.access());
      return step.taps() == null ? post : post.taps(taps, window.taps());
    };
  }

  /**
   * Offsets and masks of a tile, blocks of the one behind blocks of the other.
   *
   * @param offsetLane lane of the first offset in the first block
   * @param maskLane lane of the first mask in block {@code maskBlock}
   * @param blocks of both
   */
  private record Operands(
      Source source, Box pixels, int offsetLane, int maskBlock, int maskLane, int blocks) {
    Access access() {
      Box all = new Box(0, 0, pixels.rows(), pixels.columns());
      long words = (blocks - 1L) * source.planeStep() + all.words();
      return Access.read(Access.Memory.FEATURE, source.word(), words);
    }
  }

  private Operands operands(int group, Box pixels) {
    int lanes = config.lanes();
    int perGroup = step.grid().square() ? 1 : 2 * window.taps();
    List<Plane> planes = new ArrayList<>(blocks(step.offsets(), group, perGroup));
    int maskBlock = planes.size();
    if (step.mask() != null) {
      planes.addAll(blocks(step.mask(), group, window.taps()));
    }
    record Key(int group, Box pixels) {}
    Source source =
        chip.source(
            operands,
            new Key(group, pixels),
            planes,
            step.offsets().height(),
            step.offsets().width(),
            pixels,
            0);
    return new Operands(
        source,
        pixels,
        group * perGroup % lanes,
        maskBlock,
        group * window.taps() % lanes,
        planes.size());
  }

  /** The planes that hold a group's channels. */
  private List<Plane> blocks(FeatureMap map, int group, int channels) {
    int first = group * channels / config.lanes();
    int last = ((group + 1) * channels - 1) / config.lanes();
    return map.planes().subList(first, last + 1);
  }

  private void grid(Box pixels, int row, Box reach, Source picture, Operands operands) {
    SamplingGrid g = step.grid();
    int top = (pixels.top() + row) * window.strideHeight() + g.firstRow() - reach.top();
    int left = pixels.left() * window.strideWidth() + g.firstColumn() - reach.left();
    Source o = operands.source().fromRow(row);
    Instruction.Builder builder =
        Instruction.of(Opcode.GRID)
            .set(Isa.Grid.SQUARE, g.square() ? 1 : 0)
            .set(Isa.Grid.FRACTION_BITS, g.fractionBits())
            .set(Isa.Grid.OFFSETS, o.word())
            .set(Isa.Grid.OFFSET_LANE, operands.offsetLane())
            .set(Isa.Grid.OFFSET_BLOCK_STEP, o.planeStep())
            .set(Isa.Grid.OFFSET_ROW_STEP, o.pitch())
            .set(Isa.Grid.OFFSET_COLUMN_STEP, 1)
            .set(Isa.Grid.OFFSET_ZERO, step.offsets().zeroPoint())
            .set(Isa.Grid.TOP, top)
            .set(Isa.Grid.LEFT, left)
            .set(Isa.Grid.STRIDE_ROWS, window.strideHeight())
            .set(Isa.Grid.STRIDE_COLUMNS, window.strideWidth())
            .set(Isa.Grid.DILATION_ROWS, window.dilationHeight())
            .set(Isa.Grid.DILATION_COLUMNS, window.dilationWidth())
            .set(Isa.Grid.BOX_ROWS, reach.rows())
            .set(Isa.Grid.BOX_COLUMNS, reach.columns())
            .set(Isa.Grid.PITCH, picture.pitch());
    if (step.mask() != null) {
      builder
          .set(Isa.Grid.MASKED, 1)
          .set(Isa.Grid.MASK_SHIFT, g.maskShift())
          .set(Isa.Grid.MASK, o.plane(operands.maskBlock()).word())
          .set(Isa.Grid.MASK_LANE, operands.maskLane())
          .set(Isa.Grid.MASK_ZERO, step.mask().zeroPoint());
    }
    chip.grid(builder);
  }
}
