package dev.weft.cli;

import dev.weft.bench.BenchComparison;
import dev.weft.bench.BenchResult;
import dev.weft.bench.BenchText;
import dev.weft.bench.Benchmark;
import dev.weft.explore.ResourceRuns;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.SourceModel;
import dev.weft.graph.Graph;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.networks.Networks;
import dev.weft.rtl.DramModel;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Times networks and single layers on simulated hardware, against what the chip could do. */
@Command(
    name = "bench",
    description = {
      "Time a network's layers on the generated hardware, beside the fewest cycles possible.",
      "It runs as it would be deployed, and its answer is compared bit for bit."
    })
final class BenchCommand extends WeftCommand {
  private static final double HZ_PER_MHZ = 1e6;
  private static final String DEFORMABLE = "DeformConv";

  @Parameters(
      paramLabel = "NAME|FILE",
      description = {
        "resnet18-convs, depthwise, deformable (single layers; one of the last by its name, as"
            + " depthwise3-masked or aggregation3), resnet18, resnet20, resnet50, mobilenetv1,"
            + " mobilenetv2, squeezenet, vgg16, codenet-a to codenet-e, or a model file"
      })
  private String name;

  @Option(
      names = "--config",
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String config = "ultra96-w8a8";

  @Option(
      names = "--board",
      paramLabel = "B",
      description = "whose memory and clock; without, 4.27 GB/s and 240 ns at 250 MHz")
  private String board;

  @Option(names = "--clock", paramLabel = "MHZ", description = "the clock, if not the board's")
  private Double clock;

  @Option(
      names = "--device",
      paramLabel = "D",
      description = "rtl, model (the timing model: quick, no answer), or software (no time)")
  private String device = "rtl";

  @Option(
      names = "--check",
      paramLabel = "D",
      description =
          "what the tensors are compared with: reference, software (faster for large networks, and"
              + " itself compared with the reference in the tests) or none")
  private String check = "reference";

  @Option(
      names = "--compare",
      paramLabel = "FILE",
      description = "the JSON of an earlier run: print differences, fail if one is a regression")
  private Path compare;

  @Option(
      names = "--tolerance",
      paramLabel = "PERCENT",
      description = "by how much a row may be slower than in --compare")
  private double tolerance = 1;

  @Option(
      names = "--markdown",
      paramLabel = "FILE",
      description = "write the table as a Markdown section")
  private Path markdown;

  @Override
  public Integer call() throws IOException {
    AcceleratorConfig hardware = AcceleratorConfig.load(config);
    DeviceKind kind =
        device.equals("model")
            ? null
            : deviceKind("--device", device, List.of("rtl", "model", "software"));
    DeviceKind oracle =
        kind == null || check.equals("none")
            ? null
            : deviceKind("--check", check, List.of("reference", "software", "none"));
    if (markdown != null) {
      OutputFile.requireFolder(markdown);
    }
    if (compare != null && !Files.isRegularFile(compare)) {
      throw new IOException("there is no file " + compare);
    }
    DramModel dram = Backends.dram(board == null ? null : Board.load(board));
    if (clock != null) {
      if (!(clock >= 1 && clock <= 1000)) {
        throw new IllegalArgumentException("--clock is " + clock + ", expected 1 to 1000 MHz");
      }
      dram = dram.at((long) (clock * HZ_PER_MHZ));
    }
    try (ConsoleProgress progress = new ConsoleProgress()) {
      BenchResult result =
          new Benchmark(hardware, dram, kind, oracle, progress).run(name, sources(name));
      print(BenchText.of(result));
      if (result.rows().stream().anyMatch(row -> row.operator().contains(DEFORMABLE))) {
        print(sampler(hardware));
      }
      writeJson(result);
      if (markdown != null) {
        OutputFile.write(markdown, BenchText.markdown(result).getBytes(StandardCharsets.UTF_8));
      }
      int slower = compare == null ? ExitCode.OK : compared(result);
      if (result.mismatches() == null) {
        return slower;
      }
      result.mismatches().forEach(mismatch -> err().println("error: " + mismatch));
      return ExitCode.FAILED;
    }
  }

  /** What sampling costs besides time: as Yosys counted it, if it counted this configuration. */
  private static String sampler(AcceleratorConfig hardware) {
    ResourceRuns counted = ResourceRuns.shipped();
    return counted.runs().stream()
        .filter(run -> run.config().equals(hardware) && run.sampler() != null)
        .findFirst()
        .map(
            run ->
                String.format(
                    Locale.ROOT,
                    "sampler: %,d of %,d LUTs, %,d of %,d flip-flops, %d of %d DSP slices (%s)",
                    run.sampler().lut(),
                    run.resources().lut(),
                    run.sampler().ff(),
                    run.resources().ff(),
                    run.sampler().dsp(),
                    run.resources().dsp(),
                    counted.tool()))
        .orElse("sampler: not counted for " + hardware.name() + "; 'weft estimate' counts it");
  }

  private int compared(BenchResult result) throws IOException {
    BenchComparison comparison = BenchComparison.of(compare, result, tolerance / 100);
    print(comparison.toString());
    List<BenchComparison.Difference> regressions = comparison.regressions();
    if (regressions.isEmpty()) {
      return ExitCode.OK;
    }
    err()
        .println(
            "error: slower than "
                + compare
                + " by more than "
                + tolerance
                + " %: "
                + regressions.stream()
                    .map(BenchComparison.Difference::name)
                    .collect(Collectors.joining(", ")));
    return ExitCode.FAILED;
  }

  private static DeviceKind deviceKind(String option, String label, List<String> choices) {
    if (!choices.contains(label)) {
      throw new IllegalArgumentException(option + " is " + label + ", expected one of " + choices);
    }
    return DeviceKind.of(label);
  }

  private static List<SourceModel> sources(String name) {
    Path file = Path.of(name);
    if (Files.isRegularFile(file)) {
      return List.of(SourceModel.open(file));
    }
    List<Graph> graphs = Networks.of(name);
    return graphs.stream().map(SourceModel::of).toList();
  }
}
