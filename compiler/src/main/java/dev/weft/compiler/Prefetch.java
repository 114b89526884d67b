package dev.weft.compiler;

/** Which of a step's visits has been loaded for ahead of its turn, and until when that takes. */
final class Prefetch {
  private int visit = -1;
  private double there;

  /** What a visit wants loaded: null once it has been. */
  StepEmitter.Fetch of(int wanted, double cycles, Runnable loads) {
    return cycles == 0 || visit == wanted
        ? null
        : new StepEmitter.Fetch(
            cycles,
            end -> {
              loads.run();
              visit = wanted;
              there = end;
            });
  }

  /** When what a visit had loaded ahead is there. */
  double ready(int wanted) {
    return visit == wanted ? there : 0;
  }
}
