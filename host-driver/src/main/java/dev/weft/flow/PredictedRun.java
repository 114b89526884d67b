package dev.weft.flow;

import dev.weft.compiler.Program;
import dev.weft.device.RunResult;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.report.RunReport;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.Timeline;
import dev.weft.timing.MemoryTiming;
import dev.weft.timing.Prediction;
import dev.weft.timing.TimingModel;
import java.util.List;
import java.util.Map;

/** A run that did not happen: the timing model's counters in the shape of a device's. */
public final class PredictedRun {
  private PredictedRun() {}

  /** The report of a program with a board's memory, at a clock. */
  public static RunReport of(Program program, AcceleratorConfig config, Board board, long clockHz) {
    return of(program, config, memory(board, clockHz));
  }

  /** The same with the memory of a simulation: jitter counts with its mean. */
  public static RunReport of(Program program, AcceleratorConfig config, DramModel dram) {
    return of(program, config, memory(dram));
  }

  /** A report, and when each instruction would have run. */
  public record Traced(RunReport report, Timeline timeline) {}

  /** The same with its timeline. */
  public static Traced traced(Program program, AcceleratorConfig config, DramModel dram) {
    long start = System.nanoTime();
    TimingModel.Trace trace = new TimingModel(config, memory(dram)).trace(program);
    return new Traced(
        report(program, config, trace.prediction(), start), Timeline.of(program, trace.activity()));
  }

  private static RunReport of(Program program, AcceleratorConfig config, MemoryTiming memory) {
    long start = System.nanoTime();
    return report(program, config, new TimingModel(config, memory).predict(program), start);
  }

  private static RunReport report(
      Program program, AcceleratorConfig config, Prediction prediction, long start) {
    RunResult result =
        new RunResult(List.of(), prediction.counters(), prediction.layers(), Map.of());
    return RunReport.of(program, config, "timing model", result, (System.nanoTime() - start) / 1e9);
  }

  private static MemoryTiming memory(DramModel dram) {
    return new MemoryTiming(dram.bytesPerCycle(), dram.latencyCycles() + dram.jitterCycles() / 2);
  }

  /** A board's memory as the model has it: jitter counts with its mean. */
  private static MemoryTiming memory(Board board, long clockHz) {
    return new MemoryTiming(
        (double) board.dram().bandwidthBytesPerSecond() / clockHz,
        board.dram().latencyCycles(clockHz) + board.dram().jitterCycles(clockHz) / 2);
  }
}
