package dev.weft.explore;

import dev.weft.flow.Progress;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.board.Board;
import dev.weft.jobs.JournaledJobs;
import dev.weft.jobs.JournaledJobs.Work;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.DramModel;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Replaces points' estimates by what Yosys counts and what their generated hardware takes under
 * Verilator: two jobs a point, minutes each. An answer that differs from the software device's is
 * an error.
 */
public final class Confirmation {
  static final String RTL = "RTL";
  static final String YOSYS = "Yosys";

  private Confirmation() {}

  /**
   * The points, confirmed.
   *
   * @param models the network in each format that points have
   */
  public static List<DesignPoint> of(
      List<DesignPoint> points,
      Map<NumberFormat, QuantizedModel> models,
      Board board,
      DramModel dram,
      JournaledJobs jobs,
      Progress progress) {
    Map<NumberFormat, ModelBytes> bytes = new EnumMap<>(NumberFormat.class);
    List<Work> works = new ArrayList<>();
    for (DesignPoint point : points) {
      NumberFormat format = point.config().format();
      ModelBytes model = bytes.computeIfAbsent(format, f -> ModelBytes.of(models.get(f)));
      works.add(CountResources.work(point.config(), board.family()));
      works.add(SimulateHardware.work(point.config(), dram, model));
    }
    List<String> results = jobs.run(works, "confirming", progress);
    List<DesignPoint> confirmed = new ArrayList<>();
    for (int i = 0; i < points.size(); i++) {
      confirmed.add(confirmed(points.get(i), results.get(2 * i), results.get(2 * i + 1), board));
    }
    return confirmed;
  }

  private static DesignPoint confirmed(
      DesignPoint point, String resources, String simulation, Board board) {
    SimulateHardware.Result run = SimulateHardware.result(simulation);
    if (!run.mismatches().isEmpty()) {
      throw new IllegalStateException(
          "configuration " + point.config().name() + " computes wrongly: " + run.mismatches());
    }
    return DesignPoint.of(
        point.config(),
        board,
        point.clockHz(),
        run.cycles(),
        RTL,
        CountResources.estimate(resources).resources(),
        YOSYS,
        new DesignPoint.Estimated(point.cycles(), point.resources()));
  }
}
