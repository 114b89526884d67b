package dev.weft.explore;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.weft.compiler.CompileException;
import dev.weft.compiler.Compiler;
import dev.weft.flow.PredictedRun;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.jobs.Job;
import dev.weft.jobs.JobKind;
import dev.weft.jobs.JournaledJobs.Work;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.util.Optional;

/** The job of compiling a model for a configuration and timing it by the timing model: seconds. */
public final class TimeNetwork implements JobKind {
  private static final String NAME = "timing";

  /** What it is told; the model is its input. */
  record Description(AcceleratorConfig config, DramModel dram) {}

  /** Cycles, or why the configuration cannot run the network. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  record Result(Long cycles, String refused) {}

  static Work work(AcceleratorConfig config, DramModel dram, ModelBytes model) {
    String description = ExplorationJson.of(new Description(config, dram));
    return new Work(Job.of(NAME, description, model.fingerprint()), model.bytes());
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
    Description d = ExplorationJson.read(description, Description.class);
    return ExplorationJson.of(timed(d, input));
  }

  private static Result timed(Description d, byte[] input) throws IOException {
    try {
      var program = Compiler.compile(ModelBytes.model(input), d.config);
      return new Result(PredictedRun.of(program, d.config, d.dram).cycles(), null);
    } catch (CompileException e) {
      return new Result(null, e.getMessage());
    }
  }
}
