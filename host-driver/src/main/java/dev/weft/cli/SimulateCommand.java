package dev.weft.cli;

import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Sample;
import dev.weft.device.Comparison;
import dev.weft.flow.Backend;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceBackend;
import dev.weft.flow.Inputs;
import dev.weft.flow.Session;
import dev.weft.flow.SingleLayer;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.board.Board;
import dev.weft.report.GraphNode;
import dev.weft.report.Hardware;
import dev.weft.report.ReportText;
import dev.weft.report.RunReport;
import dev.weft.rtl.ModelOptions;
import dev.weft.rtl.VerilatedDevice;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Runs generated hardware cycle by cycle and tells where the time goes. */
@Command(
    name = "simulate",
    description =
        "Run the generated hardware under Verilator: cycles, utilization and bytes of each layer.")
final class SimulateCommand extends WeftCommand {
  @Mixin private ModelArguments model;

  @Option(
      names = "--input",
      paramLabel = "PATH",
      description = "a picture, tensor or data file; without, noise")
  private Path input;

  @Option(
      names = "--config",
      paramLabel = "C",
      description = "a shipped configuration, or a JSON file")
  private String config;

  @Option(names = "--board", paramLabel = "B", description = "whose memory the simulation models")
  private String board;

  @Option(
      names = "--program",
      paramLabel = "FILE",
      description = "a program compiled before from this model")
  private Path program;

  @Option(names = "--waves", paramLabel = "FILE", description = "write waves (FST); needs a window")
  private Path waves;

  @Option(
      names = "--wave-window",
      paramLabel = "A:B",
      description = "first and last cycle of the waves, counted from reset")
  private String window = "0:20000";

  @Option(
      names = "--layer",
      paramLabel = "NAME",
      description = "this layer alone, with the tensors that it reads in a run of the whole model")
  private String layer;

  @Option(
      names = "--dump",
      paramLabel = "DIR",
      description = "where tensors go that differ from the reference")
  private Path dump = Path.of("weft-mismatch");

  /** The program of the layer, once it is compiled. */
  private Program alone;

  @Override
  public Integer call() throws IOException {
    if (waves != null) {
      OutputFile.requireFolder(waves);
    }
    if (layer != null && program != null) {
      throw new IllegalArgumentException(
          "--layer compiles the layer alone: it does not go with --program");
    }
    Dataset data = input == null ? null : Datasets.open(input, null);
    Board memory = board == null ? null : Board.load(board);
    List<String> remarks = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress();
        Workbench bench = Workbench.open(model, config, program, data, progress, remarks)) {
      remarks.forEach(this::note);
      Sample sample = data == null ? Inputs.noise(bench.network().inputs()) : data.get(0);
      Session.Answer answer =
          layer == null ? whole(bench, memory, sample) : alone(bench, memory, sample);
      boolean exact = answer.mismatch().isEmpty();
      Program ran = layer == null ? bench.program() : alone;
      RunReport report =
          RunReport.of(ran, bench.config(), "rtl", answer.run().result(), answer.run().seconds());
      print(
          ReportText.of(report)
              + String.format(
                  Locale.ROOT,
                  "%,.0f simulated cycles per second, %s%n",
                  report.cyclesPerSecond(),
                  exact ? "equal to the reference bit for bit" : "DIFFERS from the reference"));
      if (!exact) {
        err().println("error: " + MismatchDump.write(answer, dump));
      }
      Map<String, Object> json = json(report, bench, exact, remarks);
      json.put("hardware", Hardware.of(bench.config(), Backends.dram(memory)));
      if (layer == null) {
        json.put("graph", GraphNode.of(bench.network().model()));
      }
      writeJson(json);
      return exact ? ExitCode.OK : ExitCode.FAILED;
    }
  }

  private Session.Answer whole(Workbench bench, Board memory, Sample sample) {
    try (Session session =
        new Session(
            bench.network(),
            bench.preprocessor(),
            backend(bench.config(), memory, bench.program()),
            true)) {
      return session.infer(sample);
    }
  }

  private Session.Answer alone(Workbench bench, Board memory, Sample sample) {
    Map<String, int[]> values =
        bench.network().encode(Inputs.of(sample, bench.network().inputs(), bench.preprocessor()));
    SingleLayer single = SingleLayer.of(bench.network().model(), layer, values);
    alone = Compiler.compile(single.model(), bench.config());
    try (Backend backend = backend(bench.config(), memory, alone)) {
      Backend.Run run = backend.run(single.inputs());
      return new Session.Answer(
          Map.of(),
          run,
          single.expected(),
          new Comparison(single.model()).first(single.expected(), run.tensors()));
    }
  }

  private Backend backend(AcceleratorConfig hardware, Board memory, Program program) {
    ModelOptions options = waves == null ? ModelOptions.FAST : ModelOptions.WAVES;
    VerilatedDevice device = Backends.verilated(hardware, memory, options);
    if (waves != null) {
      long[] cycles = window(window);
      device.trace(waves, cycles[0], cycles[1]);
    }
    return new DeviceBackend(device, program);
  }

  private static long[] window(String text) {
    try {
      String[] ends = text.split(":", -1);
      long[] cycles = {Long.parseLong(ends[0]), Long.parseLong(ends[1])};
      if (ends.length == 2 && cycles[0] >= 0 && cycles[1] >= cycles[0]) {
        return cycles;
      }
    } catch (NumberFormatException | ArrayIndexOutOfBoundsException e) {
      // the same error as for two ends in the wrong order
    }
    throw new IllegalArgumentException(
        "--wave-window is '" + text + "', expected FIRST:LAST, two cycles");
  }

  private static Map<String, Object> json(
      RunReport report, Workbench bench, boolean exact, List<String> remarks) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("model", report.model());
    json.put("config", report.config());
    json.put("format", bench.network().model().format().label());
    json.put("layers", report.layers());
    json.put("cycles", report.cycles());
    json.put("cyclesPerSecond", report.cyclesPerSecond());
    json.put("bitExact", exact);
    json.put("macs", report.macs());
    json.put("utilization", report.utilization());
    json.put("bytesRead", report.bytesRead());
    json.put("bytesWritten", report.bytesWritten());
    json.put("stalls", report.stalls());
    json.put("units", report.units());
    json.put("notes", remarks);
    return json;
  }
}
