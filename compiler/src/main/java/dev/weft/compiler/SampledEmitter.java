package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
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
  private final SampleSource source;
  private final long[] taps;
  private final List<Visit> visits = new ArrayList<>();
  private int next;

  SampledEmitter(OnChip chip, Step.Sampled step, FeatureArea area) {
    this.chip = chip;
    this.config = chip.config();
    this.step = step;
    window = step.window();
    tiling = SampledTiling.choose(chip.layerName(), step, config, area.words());
    source = new SampleSource(chip, step, tiling, area);
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
    Plane picture = step.input().planes().get(v.plane());
    Box reach = tiling.picture(step, v.pixels());
    double ready = Dependences.ready(step.input(), List.of(picture), reach);
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
                source.leave();
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
    Results.emit(
        chip,
        target,
        source.results(v.pixels()),
        1,
        end,
        source.posts(v.plane(), v.pixels(), params, tapAddress));
  }
}
