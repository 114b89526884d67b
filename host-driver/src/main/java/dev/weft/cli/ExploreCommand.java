package dev.weft.cli;

import dev.weft.data.Dataset;
import dev.weft.explore.Confirmation;
import dev.weft.explore.DesignPoint;
import dev.weft.explore.Explorer;
import dev.weft.explore.ResourceFit;
import dev.weft.explore.ResourceRuns;
import dev.weft.flow.Backends;
import dev.weft.flow.SourceModel;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.hw.board.Board;
import dev.weft.hw.estimate.ResourceEstimate;
import dev.weft.jobs.JobEngine;
import dev.weft.jobs.JournaledJobs;
import dev.weft.networks.Networks;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashSet;
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

  @Mixin private AccuracyArguments accuracy;

  @Option(
      names = "--formats",
      paramLabel = "F",
      split = ",",
      description = "formats to search, w8a8, w4a8 and q2.14 with commas between; else one")
  private List<String> formats = List.of();

  @Mixin private JobArguments jobs;

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
    Dataset labelled = accuracy.data();
    Board target = Board.load(board);
    DramModel dram = dram(target);
    ResourceRuns runs = ResourceRuns.shipped();
    SourceModel source = source(model.file());
    Map<NumberFormat, QuantizedModel> models = new EnumMap<>(NumberFormat.class);
    Map<NumberFormat, Score> accuracies = new EnumMap<>(NumberFormat.class);
    List<Explorer.Result> searches = new ArrayList<>();
    DesignPoint other = null;
    try (ConsoleProgress progress = new ConsoleProgress();
        JobEngine engine = jobs.engine()) {
      JournaledJobs journaled = new JournaledJobs(engine, jobs.journal());
      List<QuantizedModel> searched = models(source, progress);
      requireComparable(searched.stream().map(QuantizedModel::format).toList());
      for (QuantizedModel quantized : searched) {
        NumberFormat format = quantized.format();
        ResourceFit fit = runs.fit(target.family(), format);
        Explorer explorer = new Explorer(quantized, target, dram, fit, journaled, progress);
        if (labelled != null) {
          Score score =
              accuracy.score(labelled, quantized, explorer.runnable(), model, source, progress);
          accuracies.put(format, score);
          if (accuracy.misses(score)) {
            continue;
          }
        }
        models.put(format, quantized);
        searches.add(explorer.search(most));
        if (against != null && AcceleratorConfig.load(against).format() == format) {
          other = explorer.point(AcceleratorConfig.load(against));
        }
      }
      if (searches.isEmpty()) {
        throw new IllegalArgumentException(accuracy.unreached(accuracies));
      }
      requireComparable(models.keySet());
      List<DesignPoint> front = new ArrayList<>(Explorer.front(searches));
      DesignPoint best = best(front);
      if (!estimateOnly) {
        best = confirm(front, best, models, target, dram, journaled, progress);
      }
      progress.close();
      Exploration found =
          new Exploration(
              models.values().iterator().next().name(),
              target,
              dram.clockHz(),
              goal,
              searches,
              front,
              best,
              other,
              accuracies,
              accuracy.floor(),
              runs);
      write(found);
      print(ExplorationText.of(found));
      writeJson(found.json());
    }
    return ExitCode.OK;
  }

  /** An error if the configuration to compare with has none of these formats. */
  private void requireComparable(Collection<NumberFormat> searched) {
    if (against != null && !searched.contains(AcceleratorConfig.load(against).format())) {
      throw new IllegalArgumentException(
          "--against " + against + " is of another format than those searched: " + searched);
    }
  }

  private DramModel dram(Board target) {
    DramModel dram = Backends.dram(target);
    if (clock == null) {
      return dram;
    }
    if (!(clock >= 1 && clock <= 1000)) {
      throw new IllegalArgumentException("--clock is " + clock + ", expected 1 to 1000 MHz");
    }
    return dram.at((long) (clock * HZ_PER_MHZ));
  }

  /** The network in each format that is asked for. */
  private List<QuantizedModel> models(SourceModel source, ConsoleProgress progress) {
    List<String> remarks = new ArrayList<>();
    if (formats.isEmpty()) {
      return List.of(model.quantized(source, null, null, progress, remarks));
    }
    if (model.format() != null) {
      throw new IllegalArgumentException("--format and --formats exclude each other");
    }
    List<QuantizedModel> models = new ArrayList<>();
    for (String format : new LinkedHashSet<>(formats)) {
      NumberFormat wanted = NumberFormat.of(format);
      if (source.isQuantized() && source.quantized().format() != wanted) {
        throw new IllegalArgumentException(
            model.file()
                + " is quantized to "
                + source.quantized().format().label()
                + ", --formats says "
                + wanted.label()
                + ": name the ONNX file");
      }
      // A shipped configuration of the format stands for it.
      models.add(model.quantized(source, "ultra96-" + wanted.label(), null, progress, remarks));
    }
    return models;
  }

  private Integer remade() throws IOException {
    OutputFile.requireFolder(remake);
    ResourceRuns runs;
    try (JobEngine engine = jobs.engine();
        ConsoleProgress progress = new ConsoleProgress()) {
      runs =
          ResourceRuns.of(Files.readAllBytes(remake))
              .remade(new JournaledJobs(engine, jobs.journal()), progress, this::counted);
    }
    OutputFile.write(remake, runs.json());
    runs.fits()
        .forEach((format, fit) -> print(ExplorationText.errors(NumberFormat.of(format), fit)));
    return ExitCode.OK;
  }

  private void counted(AcceleratorConfig config, ResourceEstimate estimate) {
    note(
        String.format(
            Locale.ROOT,
            "%s: %,d LUT, %,d FF, %d DSP, %d BRAM36 in %.0f s",
            config.name(),
            estimate.resources().lut(),
            estimate.resources().ff(),
            estimate.resources().dsp(),
            estimate.resources().bram36(),
            estimate.seconds()));
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

  /** Confirms the best by the estimates and those next to it; the first that fits is the best. */
  private DesignPoint confirm(
      List<DesignPoint> front,
      DesignPoint best,
      Map<NumberFormat, QuantizedModel> models,
      Board target,
      DramModel dram,
      JournaledJobs journaled,
      ConsoleProgress progress) {
    List<DesignPoint> order = new ArrayList<>(front);
    order.remove(best);
    order.add(0, best);
    List<DesignPoint> chosen = order.subList(0, Math.min(confirmed, order.size()));
    List<DesignPoint> points = Confirmation.of(chosen, models, target, dram, journaled, progress);
    for (int i = 0; i < points.size(); i++) {
      front.set(front.indexOf(chosen.get(i)), points.get(i));
    }
    return points.stream().filter(DesignPoint::fits).findFirst().orElse(best);
  }

  private void write(Exploration found) throws IOException {
    if (output != null) {
      for (DesignPoint p : found.front()) {
        OutputFile.write(
            output.resolve(p.config().name() + ".json"),
            p.config().toJson().getBytes(StandardCharsets.UTF_8));
      }
    }
    if (plot != null) {
      OutputFile.write(plot, found.plot().getBytes(StandardCharsets.UTF_8));
    }
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
