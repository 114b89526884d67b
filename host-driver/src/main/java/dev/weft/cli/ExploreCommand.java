package dev.weft.cli;

import dev.weft.compiler.Compiler;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Preprocessor;
import dev.weft.device.SoftwareDevice;
import dev.weft.explore.Confirmation;
import dev.weft.explore.DesignPoint;
import dev.weft.explore.Explorer;
import dev.weft.explore.ResourceFit;
import dev.weft.explore.ResourceRuns;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceBackend;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Network;
import dev.weft.flow.Session;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.networks.Networks;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.report.page.ScatterPlot;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.IModelTransformer;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;
import picocli.CommandLine.Option;

/** Searches configurations for a network and a board. */
@Command(
    name = "explore",
    description = {
      "Search configurations for a network within a board's resources.",
      "Cycles by the timing model, resources by a fit to Yosys runs; the best are confirmed by Yosys and",
      "simulated hardware unless --estimate-only."
    },
    modelTransformer = ExploreCommand.ModelIsAnOption.class)
final class ExploreCommand extends WeftCommand {
  private static final double HZ_PER_MHZ = 1e6;
  private static final List<String> GOALS = List.of("latency", "throughput", "resources");

  @Mixin private ModelArguments model;

  @Option(names = "--board", paramLabel = "B", description = "whose resources and memory")
  private String board = "ultra96-v2";

  @Option(names = "--clock", paramLabel = "MHZ", description = "the clock, if not the board's")
  private Double clock;

  @Option(
      names = "--goal",
      paramLabel = "G",
      description =
          "what the recommended one is best in: latency, throughput (copies that fit on the board,"
              + " if the DRAM lets them) or resources")
  private String goal = "latency";

  @Option(
      names = "--max-ms",
      paramLabel = "MS",
      description = "with --goal resources: the longest a frame may take")
  private Double longest;

  @Option(
      names = "--against",
      paramLabel = "C",
      description = "a configuration to compare the recommended one with")
  private String against;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "how many configurations are compiled and timed; others get quick figures only")
  private int most = 60;

  @Option(
      names = "--accuracy-data",
      paramLabel = "D",
      description = "labelled data: the network's accuracy on the recommended configuration")
  private Path accuracyData;

  @Option(
      names = "--labels",
      paramLabel = "PATH",
      description = "its labels or COCO's annotations.json, unless in the data or beside it")
  private Path labels;

  @Mixin private DetectorArguments detection;

  @Option(names = "--estimate-only", description = "leave out Yosys and simulated hardware")
  private boolean estimateOnly;

  @Option(
      names = "--confirm",
      paramLabel = "N",
      description = "how many are confirmed by Yosys and simulated hardware, minutes for each")
  private int confirmed = 1;

  @Option(names = "--plot", paramLabel = "FILE", description = "draw the Pareto front, as SVG")
  private Path plot;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "DIR",
      description = "write the front's configurations there, one JSON file each, for --config")
  private Path output;

  @Option(
      names = "--remake",
      paramLabel = "FILE",
      description =
          "instead of a search: count the resources of the configurations in FILE again with Yosys,"
              + " fit, and write it")
  private Path remake;

  @Override
  public Integer call() throws IOException {
    if (remake != null) {
      return remade();
    }
    if (model.file() == null) {
      throw new IllegalArgumentException("--model is missing: an ONNX file, or a network's name");
    }
    for (Path file : new Path[] {plot, output == null ? null : output.resolve("x")}) {
      if (file != null && file.getParent() != null) {
        Files.createDirectories(file.toAbsolutePath().getParent());
      }
    }
    if (!GOALS.contains(goal)) {
      throw new IllegalArgumentException("--goal is " + goal + ", expected one of " + GOALS);
    }
    Dataset labelled = accuracyData == null ? null : Datasets.open(accuracyData, labels);
    if (labelled != null && !labelled.labelled() && !labelled.annotated()) {
      throw new IllegalArgumentException(
          labelled.description() + " have no labels: name them with --labels FILE");
    }
    Board target = Board.load(board);
    DramModel dram = Backends.dram(target);
    if (clock != null) {
      if (!(clock >= 1 && clock <= 1000)) {
        throw new IllegalArgumentException("--clock is " + clock + ", expected 1 to 1000 MHz");
      }
      dram = dram.at((long) (clock * HZ_PER_MHZ));
    }
    ResourceRuns runs = ResourceRuns.shipped();
    SourceModel source = source(model.file());
    List<String> remarks = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress()) {
      QuantizedModel quantized = model.quantized(source, null, null, progress, remarks);
      runs.require(target.family(), quantized.format());
      Explorer explorer = new Explorer(quantized, target, dram, runs.fit(), progress);
      Explorer.Result result = explorer.search(most);
      List<DesignPoint> front = new ArrayList<>(result.front());
      DesignPoint best = best(front);
      if (!estimateOnly) {
        best = confirm(front, best, quantized, target, dram, progress);
      }
      DesignPoint other = against == null ? null : explorer.point(AcceleratorConfig.load(against));
      Score accuracy =
          labelled == null ? null : accuracy(labelled, quantized, source, best, progress);
      progress.close();
      write(front, result, quantized, target);
      print(ExplorationText.of(front, best, other, result, runs.fit(), goal, target));
      Map<String, Object> json = json(front, best, other, result, runs, quantized, target, dram);
      if (accuracy != null) {
        print(accuracy.text(DeviceKind.SOFTWARE.label(), null));
        json.put("images", accuracy.images());
        json.putAll(accuracy.json(null));
      }
      writeJson(json);
    }
    return ExitCode.OK;
  }

  private Integer remade() throws IOException {
    OutputFile.requireFolder(remake);
    ResourceRuns runs =
        ResourceRuns.of(Files.readAllBytes(remake))
            .remade(
                (config, e) ->
                    note(
                        String.format(
                            Locale.ROOT,
                            "%s: %,d LUT, %,d FF, %d DSP, %d BRAM36 in %.0f s",
                            config.name(),
                            e.resources().lut(),
                            e.resources().ff(),
                            e.resources().dsp(),
                            e.resources().bram36(),
                            e.seconds())));
    OutputFile.write(remake, runs.json());
    print(ExplorationText.errors(runs.fit(), runs.runs().size()));
    return ExitCode.OK;
  }

  private static SourceModel source(Path file) {
    return Files.isRegularFile(file) || file.toString().endsWith(".onnx")
        ? SourceModel.open(file)
        : SourceModel.of(Networks.of(file.toString()).get(0));
  }

  private DesignPoint best(List<DesignPoint> front) {
    if (goal.equals("throughput")) {
      return front.stream().max(Comparator.comparingDouble(DesignPoint::framesPerSecond)).get();
    }
    if (goal.equals("latency")) {
      return front.get(0);
    }
    return front.stream()
        .filter(p -> longest == null || p.ms() <= longest)
        .min(Comparator.comparingDouble(DesignPoint::share))
        .orElseThrow(
            () ->
                new IllegalArgumentException(
                    String.format(
                        Locale.ROOT,
                        "nothing takes at most %.3f ms, the fastest takes %.3f",
                        longest,
                        front.get(0).ms())));
  }

  /** Confirms the best by the estimates until one fits; the next ones follow. */
  private DesignPoint confirm(
      List<DesignPoint> front,
      DesignPoint best,
      QuantizedModel quantized,
      Board target,
      DramModel dram,
      ConsoleProgress progress) {
    SourceModel integers = SourceModel.of(quantized);
    List<DesignPoint> order = new ArrayList<>(front);
    order.remove(best);
    order.add(0, best);
    DesignPoint found = null;
    for (int i = 0; i < Math.min(confirmed, order.size()); i++) {
      progress.at("confirming", i, confirmed);
      DesignPoint point = Confirmation.of(order.get(i), integers, target, dram, progress);
      front.set(front.indexOf(order.get(i)), point);
      found = found == null && point.fits() ? point : found;
    }
    return found == null ? best : found;
  }

  /** The same on all configurations of a format, for all compute the same integers. */
  private Score accuracy(
      Dataset labelled,
      QuantizedModel quantized,
      SourceModel source,
      DesignPoint best,
      ConsoleProgress progress)
      throws IOException {
    Preprocessor preprocessor = new Preprocessor(model.preprocessing(source));
    SoftwareDevice device = new SoftwareDevice(best.config());
    try (Network network = new Network(quantized);
        Session session =
            new Session(
                network,
                preprocessor,
                new DeviceBackend(device, Compiler.compile(quantized, best.config())),
                false)) {
      return EvaluateCommand.score(
          labelled,
          List.of(sample -> session.infer(sample).outputs()),
          detection,
          model.file(),
          "accuracy",
          progress);
    }
  }

  private void write(
      List<DesignPoint> front, Explorer.Result result, QuantizedModel quantized, Board target)
      throws IOException {
    if (output != null) {
      for (DesignPoint p : front) {
        OutputFile.write(
            output.resolve(p.config().name() + ".json"),
            p.config().toJson().getBytes(StandardCharsets.UTF_8));
      }
    }
    if (plot != null) {
      List<ScatterPlot.Point> points = new ArrayList<>();
      result.points().stream()
          .filter(p -> !result.front().contains(p))
          .forEach(p -> points.add(plotted(p, false)));
      front.forEach(p -> points.add(plotted(p, true)));
      String svg =
          ScatterPlot.file(
              quantized.name() + " on " + target.title(),
              "ms a frame",
              "largest share of the board's resources",
              points);
      OutputFile.write(plot, svg.getBytes(StandardCharsets.UTF_8));
    }
  }

  private static ScatterPlot.Point plotted(DesignPoint p, boolean front) {
    String name =
        String.format(
            Locale.ROOT, "%s: %.3f ms, %.0f %%", p.config().name(), p.ms(), 100 * p.share());
    return new ScatterPlot.Point(name, p.ms(), p.share(), front, p.estimated() != null);
  }

  private Map<String, Object> json(
      List<DesignPoint> front,
      DesignPoint best,
      DesignPoint other,
      Explorer.Result result,
      ResourceRuns runs,
      QuantizedModel quantized,
      Board target,
      DramModel dram) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("model", quantized.name());
    json.put("board", target.name());
    json.put("format", quantized.format().label());
    json.put("clockMHz", dram.clockHz() / HZ_PER_MHZ);
    json.put("goal", goal);
    json.put("pareto", front);
    json.put("recommended", best);
    json.put("compared", other);
    json.put("candidates", result.candidates());
    json.put("fitting", result.fitting());
    json.put("timed", result.timed());
    json.put("refused", result.refused());
    json.put("quickSeconds", result.quickSeconds());
    json.put("seconds", result.seconds());
    json.put("quickError", result.quickError());
    json.put("resourceErrors", errors(runs.fit()));
    json.put("tool", runs.tool());
    return json;
  }

  private static Map<String, ResourceFit.Error> errors(ResourceFit fit) {
    Map<String, ResourceFit.Error> errors = new LinkedHashMap<>();
    errors.put("lut", fit.lut().error());
    errors.put("ff", fit.ff().error());
    errors.put("dsp", fit.dsp().error());
    errors.put("bram36", fit.bram36());
    return errors;
  }

  /** The model is named by an option here, for a network's name stands for one as well. */
  static final class ModelIsAnOption implements IModelTransformer {
    @Override
    public CommandSpec transform(CommandSpec spec) {
      PositionalParamSpec positional = spec.positionalParameters().get(0);
      spec.remove(positional);
      return spec.addOption(
          OptionSpec.builder("--model")
              .paramLabel("M")
              .description("an ONNX file, a quantized one, or a network's name as in bench")
              .type(Path.class)
              .getter(positional.getter())
              .setter(positional.setter())
              .build());
    }
  }
}
