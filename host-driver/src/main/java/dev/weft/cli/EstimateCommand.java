package dev.weft.cli;

import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.flow.PredictedRun;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.hw.board.Resources;
import dev.weft.hw.estimate.LogicPath;
import dev.weft.hw.estimate.ResourceEstimate;
import dev.weft.hw.estimate.ResourceEstimator;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.ReportText;
import dev.weft.report.RunReport;
import dev.weft.report.TextTable;
import dev.weft.rtl.GeneratedRtl;
import dev.weft.rtl.RtlSources;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;

/** Says before synthesis whether a configuration fits a board, and how fast a model will run. */
@Command(
    name = "estimate",
    description =
        "Estimate a configuration's resources with Yosys, against a board; with a model, its"
            + " cycles too, by the timing model.",
    modelTransformer = EstimateCommand.ModelIsOptional.class)
final class EstimateCommand extends WeftCommand {
  @Mixin private ModelArguments model;

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

  @Option(
      names = "--clock",
      paramLabel = "MHZ",
      description = "clock for milliseconds and DRAM timing; the board's by default")
  private Double clock;

  @Option(names = "--no-resources", description = "leave Yosys out: with a model, its time only")
  private boolean noResources;

  @Override
  public Integer call() throws IOException {
    AcceleratorConfig config = AcceleratorConfig.load(configName);
    Board board = Board.load(boardName);
    if (model.file() == null && noResources) {
      throw new IllegalArgumentException("--no-resources leaves nothing to do: name a model");
    }
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("config", config.name());
    json.put("board", board.name());
    boolean fits = true;
    if (!noResources) {
      fits = resources(config, board, json);
    }
    if (model.file() != null) {
      time(config, board, json);
    }
    writeJson(json);
    return fits ? ExitCode.OK : ExitCode.FAILED;
  }

  private boolean resources(AcceleratorConfig config, Board board, Map<String, Object> json)
      throws IOException {
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
    print(table + verdict + "\n" + paths(estimate) + estimate.tool());
    json.put("resources", needed);
    json.put("available", available);
    json.put("fits", fits);
    json.put("tool", estimate.tool());
    json.put("modules", estimate.modules());
    json.put("paths", estimate.paths());
    return fits;
  }

  private static String paths(ResourceEstimate estimate) {
    TextTable table = new TextTable(">ns", ">levels", "longest paths, from", "to");
    for (LogicPath path : estimate.paths()) {
      table.row(
          String.format(Locale.ROOT, path.halfCycle() ? "2 x %.2f" : "%.2f", path.nanoseconds()),
          Integer.toString(path.levels()),
          path.from(),
          path.to());
    }
    return table
        + "nanoseconds: typical cells and wires, before placement"
        + (estimate.paths().stream().anyMatch(LogicPath::halfCycle)
            ? "; 2 x: to or from the clock of twice the speed, so in half a cycle\n"
            : "\n");
  }

  private void time(AcceleratorConfig config, Board board, Map<String, Object> json)
      throws IOException {
    double hz = clock == null ? board.clock().defaultHz() : clock * 1e6;
    if (!(hz >= 1e6 && hz <= 1e9)) {
      throw new IllegalArgumentException("--clock is " + clock + ", expected 1 to 1000 MHz");
    }
    SourceModel source = model.source();
    List<String> remarks = new ArrayList<>();
    QuantizedModel quantized;
    try (ConsoleProgress progress = new ConsoleProgress()) {
      quantized = model.quantized(source, configName, null, progress, remarks);
    }
    Program program = Compiler.compile(quantized, config);
    RunReport report = PredictedRun.of(program, config, board, (long) hz);
    double milliseconds = 1e3 * report.cycles() / hz;
    print(
        ReportText.of(report)
            + String.format(
                Locale.ROOT,
                "%.3f ms, %.1f frames per second at %.0f MHz, by the timing model%n",
                milliseconds,
                1e3 / milliseconds,
                hz / 1e6));
    json.put("model", report.model());
    json.put("cycles", report.cycles());
    json.put("ms", milliseconds);
    json.put("fps", 1e3 / milliseconds);
    json.put("clockMHz", hz / 1e6);
    json.put("utilization", report.utilization());
    json.put("bytesRead", report.bytesRead());
    json.put("bytesWritten", report.bytesWritten());
    json.put("layers", report.layers());
  }

  /** A model is welcome here, not required. */
  static final class ModelIsOptional implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec spec) {
      PositionalParamSpec required = spec.positionalParameters().get(0);
      spec.remove(required);
      return spec.addPositional(
          PositionalParamSpec.builder(required).required(false).arity("0..1").build());
    }
  }

  private static void row(TextTable table, String name, long needed, long available) {
    table.row(
        name,
        ReportText.count(needed),
        ReportText.count(available),
        available == 0 ? "-" : ReportText.percent((double) needed / available));
  }
}
