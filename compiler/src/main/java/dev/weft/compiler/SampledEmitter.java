package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.isa.Instruction;
import dev.weft.hw.isa.Isa;
import dev.weft.hw.isa.Opcode;
import dev.weft.hw.isa.PostOperation;
import dev.weft.hw.isa.Unit;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;

/**
 * A sampled step as LOAD, GRID, POST and STORE: for each tile of pixels its offsets and masks, and
 * of each plane the part of the picture that they can reach.
 */
final class SampledEmitter implements StepEmitter {
  /** A tile of one plane. */
  private record Visit(int plane, Box pixels) {}

  private final OnChip chip;
  private final AcceleratorConfig config;
  private final Step.Sampled step;
  private final Window window;
  private final SampledTiling tiling;
  private final Scratchpad pictures;
  private final Scratchpad operands;
  private final long[] taps;
  private final List<Visit> visits = new ArrayList<>();
  private int next;

  SampledEmitter(OnChip chip, Step.Sampled step, FeatureArea area) {
    this.chip = chip;
    this.config = chip.config();
    this.step = step;
    window = step.window();
    tiling = SampledTiling.choose(chip.layerName(), step, config, area.words());
    operands = new Scratchpad(area.word(), tiling.operandWords());
    pictures =
        new Scratchpad(area.word() + tiling.operandWords(), area.words() - tiling.operandWords());
    int planes = step.output().planes().size();
    taps = new long[planes];
    for (int p = 0; p < planes; p++) {
      int[] lanes = step.output().planes().get(p).channels();
      taps[p] = -1;
      if (step.taps() != null) {
        taps[p] = chip.image().add(TapVectors.of(step.taps(), window.taps(), lanes, config));
        TapVectors.prove(chip.layerName(), step.taps(), window.taps(), lanes, step.stage(), config);
      }
    }
    List<Box> boxes = tiling.boxes(step.pixels());
    for (int v = 0; v < boxes.size() * planes; v++) {
      boolean outer = tiling.planesOuter();
      visits.add(
          new Visit(
              outer ? v / boxes.size() : v % planes,
              boxes.get(outer ? v % boxes.size() : v / planes)));
    }
  }

  @Override
  public Work next(Unit unit) {
    if (unit != Unit.POST || isDone()) {
      return null;
    }
    Visit v = visits.get(next);
    Plane source = step.input().planes().get(v.plane());
    Box reach = tiling.picture(step, v.pixels());
    double ready = Dependences.ready(step.input(), List.of(source), reach);
    ready = Math.max(ready, operandReady(step.offsets(), v));
    if (step.mask() != null) {
      ready = Math.max(ready, operandReady(step.mask(), v));
    }
    double cycles = PostTime.window(step, v.pixels(), config);
    return Double.isInfinite(ready)
        ? null
        : new Work(
            ready,
            cycles,
            null,
            end -> {
              chip.enter(step.layer());
              visit(v, end);
              next++;
              if (isDone()) {
                chip.leaveFeatures(pictures);
              }
            });
  }

  private double operandReady(FeatureMap map, Visit v) {
    return Dependences.ready(map, map.planes(), v.pixels());
  }

  @Override
  public boolean isDone() {
    return next == visits.size();
  }

  @Override
  public int firstRowNeeded(Storage storage) {
    return Integer.MAX_VALUE;
  }

  private void visit(Visit v, double end) {
    Plane target = step.output().planes().get(v.plane());
    if (step.stage().table() != null) {
      chip.table(step.stage().table());
    }
    int params = chip.params(step.stage(), target.channels());
    int tapAddress = taps[v.plane()] < 0 ? 0 : chip.taps(taps[v.plane()], window.taps());
    int group = step.groups().get(v.plane());
    Operands operands = operands(group, v.pixels());
    Box reach = tiling.picture(step, v.pixels());
    Box loaded = step.grid().pitched(reach);
    Plane plane = step.input().planes().get(v.plane());
    record Key(Storage storage, long offset, Box box) {}
    Source source =
        chip.source(
            pictures,
            new Key(plane.storage(), plane.offset(), loaded),
            List.of(plane),
            step.input().height(),
            step.input().width(),
            loaded,
            step.padValue());
    int perPixel = step.resultsPerPixel();
    Box results =
        new Box(
            v.pixels().top(),
            v.pixels().left() * perPixel,
            v.pixels().rows(),
            v.pixels().columns() * perPixel);
    Results.emit(
        chip,
        target,
        results,
        end,
        part -> {
          int row = part.top() - v.pixels().top();
          grid(v.pixels(), row, reach, source, operands);
          PostBuilder post =
              new PostBuilder(
                      step.taps() == null ? PostOperation.SAMPLE : PostOperation.DEPTHWISE,
                      part,
                      step.stage(),
                      params,
                      config.lanes())
                  .sampled(source, reach, window, step.padValue(), perPixel)
                  .reading(operands.access());
          return step.taps() == null ? post : post.taps(tapAddress, window.taps());
        });
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
