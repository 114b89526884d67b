package dev.weft.explore;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.flow.Inputs;
import dev.weft.flow.Progress;
import dev.weft.flow.Quantization;
import dev.weft.flow.SourceModel;
import dev.weft.graph.GraphBuilder;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Resources;
import dev.weft.hw.estimate.ResourceEstimate;
import dev.weft.jobs.Job;
import dev.weft.jobs.JobEngine;
import dev.weft.jobs.JournaledJobs;
import dev.weft.jobs.ResultJournal;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.DramModel;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What becomes of a point when its two jobs have answered. */
class ConfirmationTest {
  private static final Board BOARD = Board.load("ultra96-v2");

  @TempDir Path folder;

  /** Yosys's and Verilator's answers, as if they had run. */
  private static final class Answers implements JobEngine {
    private final Resources counted;
    private final SimulateHardware.Result simulated;
    private final List<String> kinds = new ArrayList<>();

    Answers(Resources counted, SimulateHardware.Result simulated) {
      this.counted = counted;
      this.simulated = simulated;
    }

    @Override
    public CompletableFuture<String> submit(Job job, byte[] input) {
      kinds.add(job.kind());
      Object answer =
          job.kind().equals("rtl")
              ? simulated
              : new ResourceEstimate(counted, List.of(), List.of(), "Yosys", 1, false);
      assertEquals(job.kind().equals("rtl"), input != null);
      return CompletableFuture.completedFuture(ExplorationJson.of(answer));
    }

    @Override
    public void close() {}
  }

  private DesignPoint confirmed(Answers answers) {
    DesignPoint estimated =
        DesignPoint.of(
            AcceleratorConfig.load("tiny"),
            BOARD,
            250_000_000,
            950,
            DesignPoint.TIMING_MODEL,
            new Resources(40_000, 30_000, 96, 3, 0),
            DesignPoint.FIT,
            null);
    assertNull(estimated.errors());
    JournaledJobs jobs = new JournaledJobs(answers, new ResultJournal(folder));
    Map<NumberFormat, QuantizedModel> models = Map.of(NumberFormat.W8A8, model());
    return Confirmation.of(
            List.of(estimated), models, BOARD, DramModel.ULTRA96, jobs, Progress.NONE)
        .get(0);
  }

  private static QuantizedModel model() {
    GraphBuilder b = new GraphBuilder("one");
    SourceModel source =
        SourceModel.of(b.output(b.conv(b.input("x", 1, 1, 4, 4), 8, 1, 1, 0)).build());
    return Quantization.quantize(
        source,
        List.of(Inputs.noise(source.graph().inputs())),
        1,
        QuantizerOptions.of(NumberFormat.W8A8),
        Progress.NONE);
  }

  @Test
  void figuresReplaceEstimatesAndTellTheirErrors() {
    Answers answers =
        new Answers(
            new Resources(50_000, 30_000, 96, 4, 0),
            new SimulateHardware.Result(1000, List.of(), 1));
    DesignPoint point = confirmed(answers);
    assertEquals(1000, point.cycles());
    assertEquals("RTL", point.cyclesBy());
    assertEquals(50_000, point.resources().lut());
    assertEquals("Yosys", point.resourcesBy());
    assertEquals(950, point.estimated().cycles());
    assertEquals(-0.05, point.errors().cycles(), 1e-9);
    assertEquals(-0.2, point.errors().lut(), 1e-9);
    assertEquals(0, point.errors().dsp(), 1e-9);
    assertEquals(-0.25, point.errors().bram36(), 1e-9);
    assertEquals(List.of("resources", "rtl"), answers.kinds);
    confirmed(answers);
    assertEquals(2, answers.kinds.size(), "the journal has both results");
  }

  @Test
  void aWrongAnswerOfTheHardwareIsAnError() {
    Answers answers =
        new Answers(
            new Resources(1, 1, 1, 1, 0),
            new SimulateHardware.Result(1000, List.of("one: tensor y differs"), 1));
    assertTrue(
        assertThrows(IllegalStateException.class, () -> confirmed(answers))
            .getMessage()
            .contains("tensor y differs"));
  }
}
