package dev.weft.explore;

import com.fasterxml.jackson.annotation.JsonInclude;
import dev.weft.compiler.CompileException;
import dev.weft.compiler.Compiler;
import dev.weft.flow.PredictedRun;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.jobs.Job;
import dev.weft.jobs.ResultJournal;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.DramModel;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A network's cycles on configurations by the timing model, a second or so each; what an earlier
 * run has timed is in the journal. Safe to use from several threads.
 */
final class TimedConfigurations {
  private static final String KIND = "timing";

  private final QuantizedModel model;
  private final String fingerprint;
  private final DramModel dram;
  private final ResultJournal journal;
  private final AtomicInteger known = new AtomicInteger();

  private record Description(AcceleratorConfig config, DramModel dram) {}

  /** Cycles, or why the configuration cannot run the network. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  private record Result(Long cycles, String refused) {}

  TimedConfigurations(QuantizedModel model, DramModel dram, ResultJournal journal) {
    this.model = model;
    this.fingerprint = ModelBytes.of(model).fingerprint();
    this.dram = dram;
    this.journal = journal;
  }

  /** Cycles; empty if the configuration cannot run the network. */
  Optional<Long> cycles(AcceleratorConfig config) {
    Job job = Job.of(KIND, ExplorationJson.of(new Description(config, dram)), fingerprint);
    Optional<String> kept = journal.result(job);
    if (kept.isPresent()) {
      known.incrementAndGet();
      return Optional.ofNullable(ExplorationJson.read(kept.get(), Result.class).cycles());
    }
    Result result = timed(config);
    journal.keep(job, ExplorationJson.of(result));
    return Optional.ofNullable(result.cycles());
  }

  /** How many were in the journal. */
  int known() {
    return known.get();
  }

  private Result timed(AcceleratorConfig config) {
    try {
      return new Result(
          PredictedRun.of(Compiler.compile(model, config), config, dram).cycles(), null);
    } catch (CompileException e) {
      return new Result(null, e.getMessage());
    }
  }
}
