package dev.weft.explore;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Family;
import dev.weft.hw.estimate.ResourceEstimate;
import dev.weft.hw.estimate.ResourceEstimator;
import dev.weft.jobs.Job;
import dev.weft.jobs.JobKind;
import dev.weft.jobs.JournaledJobs.Work;
import dev.weft.rtl.GeneratedRtl;
import dev.weft.rtl.RtlSources;

/** The job of counting a configuration's resources with Yosys: minutes. */
public final class CountResources implements JobKind {
  private static final String NAME = "resources";

  /** What it is told. */
  record Description(AcceleratorConfig config, Family family) {}

  static Work work(AcceleratorConfig config, Family family) {
    return new Work(Job.of(NAME, ExplorationJson.of(new Description(config, family)), null), null);
  }

  static ResourceEstimate estimate(String result) {
    return ExplorationJson.read(result, ResourceEstimate.class);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(String description, byte[] input) {
    Description d = ExplorationJson.read(description, Description.class);
    RtlSources rtl = GeneratedRtl.of(d.config);
    return ExplorationJson.of(
        ResourceEstimator.standard().estimate(rtl.files(), rtl.top(), d.family));
  }
}
