package dev.weft.compiler;

import java.util.List;

/**
 * Consecutive steps whose tiles are emitted together, in {@link TileOrder}'s order.
 *
 * @param first index of the first step
 * @param end index behind the last one
 * @param area feature memory that no kept tensor takes while they run
 * @param boxes each step's tiles in order if they are given, else null
 * @param sampledConvolution they are a sampled step and the array step of its samples, as one
 */
record StepGroup(
    int first, int end, FeatureArea area, List<List<Box>> boxes, boolean sampledConvolution) {
  List<Step> steps(List<Step> all) {
    return all.subList(first, end);
  }

  /** The steps' emitters; those that load tiles share the area. */
  List<StepEmitter> emitters(OnChip chip, List<Step> steps) {
    if (sampledConvolution) {
      steps.forEach(s -> s.output().planes().forEach(p -> p.storage().isMade()));
      chip.enter(steps.get(0).layer());
      SampledConvolutionEmitter emitter =
          new SampledConvolutionEmitter(
              chip, (Step.Sampled) steps.get(0), (Step.Array) steps.get(1), area);
      chip.weightMemory().prepare(emitter.weightWords());
      return List.of(emitter);
    }
    int loaders = (int) steps.stream().filter(StepGroup::loads).count();
    Peers peers = new Peers();
    int loader = 0;
    long weightWords = 0;
    for (int s = 0; s < steps.size(); s++) {
      Step step = steps.get(s);
      step.output().planes().forEach(p -> p.storage().isMade());
      FeatureArea share = loads(step) ? area.share(loader++, loaders) : new FeatureArea(0, 0);
      List<Box> tiles = boxes == null ? null : boxes.get(s);
      chip.enter(step.layer());
      if (step instanceof Step.Array a) {
        ArrayEmitter emitter = new ArrayEmitter(chip, a, share, tiles, peers);
        weightWords += emitter.weightWords();
        peers.add(emitter);
      } else if (step instanceof Step.Vector v) {
        peers.add(new VectorEmitter(chip, v, share, tiles, peers));
      } else if (step instanceof Step.Sampled d) {
        peers.add(new SampledEmitter(chip, d, share));
      }
    }
    chip.weightMemory().prepare(weightWords);
    return peers.emitters();
  }

  private static boolean loads(Step step) {
    return step.inputs().stream().anyMatch(FeatureMap::isLoaded);
  }
}
