package dev.weft.explore;

import dev.weft.bench.BenchResult;
import dev.weft.bench.Benchmark;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Progress;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.jobs.JobKind;
import dev.weft.jobs.JournaledJobs.Work;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.util.List;

/**
 * The job of running a model on a configuration's generated hardware under Verilator, compared bit
 * for bit with the software device: minutes.
 */
public final class SimulateHardware implements JobKind {
  private static final String NAME = "rtl";

  /**
   * What it found.
   *
   * @param mismatches tensors that differ from the software device's; empty if none does
   * @param seconds that the simulation took
   */
  record Result(long cycles, List<String> mismatches, double seconds) {}

  static Work work(AcceleratorConfig config, DramModel dram, ModelBytes model) {
    return new HardwareRun(config, dram).work(NAME, model);
  }

  static Result result(String json) {
    return ExplorationJson.read(json, Result.class);
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(String description, byte[] input) throws IOException {
    HardwareRun told = HardwareRun.of(description);
    SourceModel model = SourceModel.of(ModelBytes.model(input));
    BenchResult run =
        new Benchmark(
                told.config(), told.dram(), DeviceKind.RTL, DeviceKind.SOFTWARE, Progress.NONE)
            .run(told.config().name(), List.of(model));
    long cycles = run.total().cycles();
    List<String> mismatches = run.mismatches() == null ? List.of() : run.mismatches();
    return ExplorationJson.of(new Result(cycles, mismatches, cycles / run.cyclesPerSecond()));
  }
}
