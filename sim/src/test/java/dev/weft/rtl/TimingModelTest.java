package dev.weft.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.CompileException;
import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.device.RunResult;
import dev.weft.device.Runner;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.regs.Counter;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.testing.RandomModels;
import dev.weft.timing.MemoryTiming;
import dev.weft.timing.Prediction;
import dev.weft.timing.TimingModel;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timing model's cycles against those of simulated hardware, under the same memory. */
class TimingModelTest {
  /**
   * Share by which a whole run may differ. Small programs are all latency, where it is worst: of
   * 3,000 cycles some 70 hang on whose burst comes first.
   */
  private static final double TOLERANCE = 0.03;

  private record Run(Prediction predicted, Map<Counter, Long> counted) {
    double error() {
      return (double) predicted.cycles() / counted.get(Counter.CYCLES) - 1;
    }
  }

  private static Run run(
      AcceleratorConfig config, QuantizedModel model, DramModel dram, long seed) {
    Program program =
        Compiler.compile(model, config, CompileOptions.DEFAULT.withOnChip(seed % 2 == 0));
    Prediction predicted =
        new TimingModel(config, new MemoryTiming(dram.bytesPerCycle(), dram.latencyCycles()))
            .predict(program);
    Map<String, int[]> inputs = RandomModels.inputs(model, seed);
    try (Runner runner = new Runner(VerilatedDevice.open(config, dram, ModelOptions.CHECKED))) {
      runner.load(program);
      RunResult result =
          runner.run(program.inputs().stream().map(p -> inputs.get(p.tensor().name())).toList());
      return new Run(predicted, result.counters());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"tiny", "tiny-w4a8", "tiny-q2.14", "tiny-w4a8-2x"})
  void chainsOfKernelsTakeWhatTheModelSays(String name) {
    AcceleratorConfig config = AcceleratorConfig.load(name);
    double worst = 0;
    double sum = 0;
    int runs = 0;
    for (int seed = 900; seed < 912; seed++) {
      DramModel dram =
          new DramModel(
              1_000_000_000L + (seed - 900) * 400_000_000L,
              10 * (seed - 900),
              0,
              250_000_000L,
              1,
              0);
      Run run;
      try {
        run = run(config, RandomModels.model(seed, config.format(), 6, 24), dram, seed);
      } catch (CompileException e) {
        continue;
      }
      // What does not depend on time must be equal, or the model runs another program.
      for (Counter c :
          new Counter[] {Counter.INSTRUCTIONS, Counter.READ_BEATS, Counter.WRITE_BEATS}) {
        assertEquals(run.counted().get(c), run.predicted().counters().get(c), c.name());
      }
      worst = Math.max(worst, Math.abs(run.error()));
      sum += run.error();
      runs++;
    }
    assertTrue(runs >= 8, "models that ran: " + runs);
    assertTrue(worst < TOLERANCE, "worst error " + worst + ", mean " + sum / runs);
  }
}
