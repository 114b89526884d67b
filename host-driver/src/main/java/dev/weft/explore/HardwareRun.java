package dev.weft.explore;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.jobs.Job;
import dev.weft.jobs.JournaledJobs.Work;
import dev.weft.rtl.DramModel;

/** What jobs are told that run a model on a configuration; the model is their input. */
record HardwareRun(AcceleratorConfig config, DramModel dram) {
  /** A job of a kind. */
  Work work(String kind, ModelBytes model) {
    return new Work(Job.of(kind, ExplorationJson.of(this), model.fingerprint()), model.bytes());
  }

  static HardwareRun of(String description) {
    return ExplorationJson.read(description, HardwareRun.class);
  }
}
