package dev.weft.explore;

import dev.weft.bench.BenchResult;
import dev.weft.bench.Benchmark;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Progress;
import dev.weft.flow.SourceModel;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Resources;
import dev.weft.hw.estimate.ResourceEstimator;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.GeneratedRtl;
import dev.weft.rtl.RtlSources;
import java.util.List;

/**
 * Replaces a point's estimates by what Yosys counts and what its generated hardware takes under
 * Verilator: minutes for each. An answer that differs from the software device's is an error.
 */
public final class Confirmation {
  static final String RTL = "RTL";
  static final String YOSYS = "Yosys";

  private Confirmation() {}

  public static DesignPoint of(
      DesignPoint point, SourceModel model, Board board, DramModel dram, Progress progress) {
    RtlSources rtl = GeneratedRtl.of(point.config());
    Resources counted =
        ResourceEstimator.standard().estimate(rtl.files(), rtl.top(), board.family()).resources();
    BenchResult run =
        new Benchmark(point.config(), dram, DeviceKind.RTL, DeviceKind.SOFTWARE, progress)
            .run(point.config().name(), List.of(model));
    if (!run.bitExact()) {
      throw new IllegalStateException(
          "configuration " + point.config().name() + " computes wrongly: " + run.mismatches());
    }
    return DesignPoint.of(
        point.config(),
        board,
        point.clockHz(),
        run.total().cycles(),
        RTL,
        counted,
        YOSYS,
        new DesignPoint.Estimated(point.cycles(), point.resources()));
  }
}
