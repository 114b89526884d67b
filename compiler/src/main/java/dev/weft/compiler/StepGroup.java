package dev.weft.compiler;

import java.util.ArrayList;
import java.util.List;

/**
 * Consecutive steps whose tiles are emitted together, in {@link TileOrder}'s order.
 *
 * @param first index of the first step
 * @param end index behind the last one
 * @param area feature memory that no kept tensor takes while they run
 */
record StepGroup(int first, int end, FeatureArea area) {
  List<Step> steps(List<Step> all) {
    return all.subList(first, end);
  }

  /** The steps' emitters; those that load tiles share the area. */
  List<StepEmitter> emitters(OnChip chip, List<Step> steps) {
    int loaders = (int) steps.stream().filter(StepGroup::loads).count();
    List<StepEmitter> emitters = new ArrayList<>();
    int loader = 0;
    for (Step step : steps) {
      step.output().planes().forEach(p -> p.storage().isMade());
      FeatureArea share = loads(step) ? area.share(loader++, loaders) : new FeatureArea(0, 0);
      chip.enter(step.layer());
      if (step instanceof Step.Array a) {
        emitters.add(new ArrayEmitter(chip, a, share));
      } else if (step instanceof Step.Vector v) {
        emitters.add(new VectorEmitter(chip, v, share));
      } else if (step instanceof Step.Sampled d) {
        emitters.add(new SampledEmitter(chip, d, share));
      }
    }
    return emitters;
  }

  private static boolean loads(Step step) {
    return step.inputs().stream().anyMatch(FeatureMap::isLoaded);
  }
}
