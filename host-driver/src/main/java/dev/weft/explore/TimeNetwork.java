package dev.weft.explore;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.weft.compiler.CompileException;
import dev.weft.compiler.Compiler;
import dev.weft.flow.PredictedRun;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.jobs.JobKind;
import dev.weft.jobs.JournaledJobs.Work;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.util.Optional;

/** The job of compiling a model for a configuration and timing it by the timing model: seconds. */
public final class TimeNetwork implements JobKind {
  private static final String NAME = "timing";

  /** Cycles, or why the configuration cannot run the network. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(Long cycles, String refused) {}

  static Work work(AcceleratorConfig config, DramModel dram, ModelBytes model) {
    return new HardwareRun(config, dram).work(NAME, model);
  }

  /** Cycles; empty if the configuration cannot run the network. */
  static Optional<Long> cycles(String result) {
    return Optional.ofNullable(ExplorationJson.read(result, Result.class).cycles());
  }

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public String run(String description, byte[] input) throws IOException {
    HardwareRun told = HardwareRun.of(description);
    return ExplorationJson.of(timed(told, input));
  }

  private static Result timed(HardwareRun told, byte[] input) throws IOException {
    try {
      var program = Compiler.compile(ModelBytes.model(input), told.config());
      return new Result(PredictedRun.of(program, told.config(), told.dram()).cycles(), null);
    } catch (CompileException e) {
      return new Result(null, e.getMessage());
    }
  }
}
