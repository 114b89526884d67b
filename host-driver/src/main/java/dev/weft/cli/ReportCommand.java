package dev.weft.cli;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Sample;
import dev.weft.flow.Backend;
import dev.weft.flow.Backends;
import dev.weft.flow.DeviceBackend;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Inputs;
import dev.weft.hw.board.Board;
import dev.weft.report.ChromeTrace;
import dev.weft.report.CycleClasses;
import dev.weft.report.LayerReport;
import dev.weft.report.ReportText;
import dev.weft.report.RooflinePlot;
import dev.weft.report.RunReport;
import dev.weft.rtl.DramModel;
import dev.weft.rtl.ModelOptions;
import dev.weft.rtl.VerilatedDevice;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** Shows a run layer by layer: one that was recorded as JSON, or one made now. */
@Command(
    name = "report",
    description = {
      "Show MACs, cycles, utilization, bytes and stalls of each layer.",
      "MODEL may also be the JSON that simulate or infer wrote."
    })
final class ReportCommand extends WeftCommand {
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

  @Option(names = "--device", paramLabel = "D", description = "software (no time) or rtl")
  private String device = "rtl";

  @Option(names = "--board", paramLabel = "B", description = "whose memory the simulation models")
  private String board;

  @Option(
      names = "--trace",
      paramLabel = "FILE",
      description = "write when each instruction ran as Chrome trace events, for Perfetto")
  private Path trace;

  @Option(
      names = "--roofline",
      paramLabel = "FILE",
      description = "draw the layers under the roofline, as SVG")
  private Path roofline;

  @Override
  public Integer call() throws IOException {
    for (Path file : new Path[] {trace, roofline}) {
      if (file != null) {
        OutputFile.requireFolder(file);
      }
    }
    RunReport report = recorded(model.file());
    if (report != null && (trace != null || roofline != null)) {
      throw new IllegalArgumentException(
          "--trace and --roofline need a run: give the model, not a recorded report");
    }
    if (report == null) {
      report = run();
    }
    print(ReportText.of(report));
    print(CycleClasses.table(report));
    writeJson(report);
    return ExitCode.OK;
  }

  private RunReport run() throws IOException {
    DeviceKind kind = DeviceKind.of(device);
    if (kind != DeviceKind.SOFTWARE && kind != DeviceKind.RTL) {
      throw new IllegalArgumentException("--device is " + device + ", expected software or rtl");
    }
    if (kind == DeviceKind.SOFTWARE && (trace != null || roofline != null)) {
      throw new IllegalArgumentException("--trace and --roofline need --device rtl");
    }
    Dataset data = input == null ? null : Datasets.open(input, null);
    DramModel dram = Backends.dram(board == null ? null : Board.load(board));
    List<String> remarks = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress();
        Workbench bench = Workbench.open(model, config, null, data, progress, remarks)) {
      remarks.forEach(this::note);
      Sample sample = data == null ? Inputs.noise(bench.network().inputs()) : data.get(0);
      // As it would be deployed, not as it is compiled for comparisons.
      Program program = Compiler.compile(bench.network().model(), bench.config());
      Backend.Run run = run(kind, bench, program, dram, sample);
      RunReport report =
          RunReport.of(program, bench.config(), kind.label(), run.result(), run.seconds());
      if (roofline != null) {
        String svg = RooflinePlot.of(report, bench.config(), dram.bytesPerCycle());
        OutputFile.write(roofline, svg.getBytes(StandardCharsets.UTF_8));
      }
      return report;
    }
  }

  private Backend.Run run(
      DeviceKind kind, Workbench bench, Program program, DramModel dram, Sample sample)
      throws IOException {
    Map<String, int[]> inputs =
        bench.network().encode(Inputs.of(sample, bench.network().inputs(), bench.preprocessor()));
    if (trace == null) {
      try (Backend backend =
          Backends.open(kind, bench.network().model(), program, bench.config(), dram)) {
        return backend.run(inputs);
      }
    }
    VerilatedDevice device = VerilatedDevice.open(bench.config(), dram, ModelOptions.ACTIVITY);
    try (Backend backend = new DeviceBackend(device, program)) {
      Backend.Run run = backend.run(inputs);
      OutputFile.write(trace, ChromeTrace.of(device.takeTimeline(program), program));
      return run;
    }
  }

  /** A report from JSON, or null if the file is none. */
  private static RunReport recorded(Path file) throws IOException {
    if (!Files.isRegularFile(file) || !file.toString().endsWith(".json")) {
      return null;
    }
    ObjectMapper mapper =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    JsonNode json = mapper.readTree(file.toFile());
    if (!json.path("layers").isArray()) {
      throw new IOException(
          file + " has no list of layers, expected what simulate, infer or report wrote");
    }
    List<LayerReport> layers = new ArrayList<>();
    for (JsonNode layer : json.get("layers")) {
      layers.add(mapper.treeToValue(layer, LayerReport.class));
    }
    Map<String, Long> stalls =
        json.hasNonNull("stalls")
            ? mapper.convertValue(
                json.get("stalls"),
                mapper
                    .getTypeFactory()
                    .constructMapType(java.util.LinkedHashMap.class, String.class, Long.class))
            : null;
    Map<String, Map<String, Long>> units =
        json.hasNonNull("units")
            ? mapper.convertValue(json.get("units"), new TypeReference<>() {})
            : null;
    return new RunReport(
        json.path("model").asText(file.getFileName().toString()),
        json.path("config").asText(""),
        json.path("device").asText("rtl"),
        json.path("macs").asLong(),
        json.hasNonNull("cycles") ? json.get("cycles").asLong() : null,
        json.hasNonNull("cyclesPerSecond") ? json.get("cyclesPerSecond").asDouble() : null,
        json.hasNonNull("utilization") ? json.get("utilization").asDouble() : null,
        json.path("bytesRead").asLong(),
        json.path("bytesWritten").asLong(),
        json.path("seconds").asDouble(),
        layers,
        stalls,
        units);
  }
}
