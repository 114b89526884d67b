package dev.weft.flow;

import dev.weft.compiler.Program;
import dev.weft.device.RunResult;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.report.RunReport;
import dev.weft.rtl.DramModel;
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
    return of(
        program,
        config,
        new MemoryTiming(dram.bytesPerCycle(), dram.latencyCycles() + dram.jitterCycles() / 2));
  }

  private static RunReport of(Program program, AcceleratorConfig config, MemoryTiming memory) {
    long start = System.nanoTime();
    Prediction prediction = new TimingModel(config, memory).predict(program);
    RunResult result =
        new RunResult(List.of(), prediction.counters(), prediction.layers(), Map.of());
    return RunReport.of(program, config, "timing model", result, (System.nanoTime() - start) / 1e9);
  }

  /** A board's memory as the model has it: jitter counts with its mean. */
  private static MemoryTiming memory(Board board, long clockHz) {
    return new MemoryTiming(
        (double) board.dram().bandwidthBytesPerSecond() / clockHz,
        board.dram().latencyCycles(clockHz) + board.dram().jitterCycles(clockHz) / 2);
  }
}
