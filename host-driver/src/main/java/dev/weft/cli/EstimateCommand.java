package dev.weft.cli;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Resources;
import dev.weft.hw.estimate.ResourceEstimate;
import dev.weft.hw.estimate.ResourceEstimator;
import dev.weft.report.ReportText;
import dev.weft.report.TextTable;
import dev.weft.rtl.GeneratedRtl;
import dev.weft.rtl.RtlSources;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Says before synthesis whether a configuration fits a board. */
@Command(
    name = "estimate",
    description = "Estimate a configuration's resources with Yosys, against a board.")
final class EstimateCommand extends WeftCommand {
  @Option(
      names = "--config",
      required = true,
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String configName;

  @Option(
      names = "--board",
      required = true,
      paramLabel = "B",
      description = "a board's name, or a JSON file")
  private String boardName;

  @Override
  public Integer call() throws IOException {
    AcceleratorConfig config = AcceleratorConfig.load(configName);
    Board board = Board.load(boardName);
    RtlSources rtl = GeneratedRtl.of(config);
    ResourceEstimate estimate =
        ResourceEstimator.standard().estimate(rtl.files(), rtl.top(), board.family());
    Resources needed = estimate.resources();
    Resources available = board.resources();
    boolean fits = needed.fitsIn(available);
    TextTable table = new TextTable("resource", ">needed", ">available", ">share");
    row(table, "LUT", needed.lut(), available.lut());
    row(table, "FF", needed.ff(), available.ff());
    row(table, "DSP", needed.dsp(), available.dsp());
    row(table, "BRAM36", needed.bram36(), available.bram36());
    row(table, "URAM", needed.uram(), available.uram());
    String verdict =
        fits
            ? config.name() + " fits " + board.title()
            : config.name()
                + " does not fit "
                + board.title()
                + ": "
                + String.join(", ", needed.exceeding(available));
    print(table + verdict + "\n" + estimate.tool());
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("config", config.name());
    json.put("board", board.name());
    json.put("resources", needed);
    json.put("available", available);
    json.put("fits", fits);
    json.put("tool", estimate.tool());
    json.put("modules", estimate.modules());
    writeJson(json);
    return fits ? ExitCode.OK : ExitCode.FAILED;
  }

  private static void row(TextTable table, String name, long needed, long available) {
    table.row(
        name,
        ReportText.count(needed),
        ReportText.count(available),
        available == 0 ? "-" : ReportText.percent((double) needed / available));
  }
}
