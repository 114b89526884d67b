package dev.weft.cli;

import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.data.Dataset;
import dev.weft.data.Datasets;
import dev.weft.data.Sample;
import dev.weft.flow.DeviceKind;
import dev.weft.flow.Inputs;
import dev.weft.flow.Session;
import dev.weft.report.LayerReport;
import dev.weft.report.ReportText;
import dev.weft.report.RunReport;
import java.io.IOException;
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

  @Override
  public Integer call() throws IOException {
    RunReport report = recorded(model.file());
    if (report == null) {
      report = run();
    }
    print(ReportText.of(report));
    print(totals(report));
    writeJson(report);
    return ExitCode.OK;
  }

  private static String totals(RunReport report) {
    StringBuilder text = new StringBuilder();
    if (report.stalls() != null) {
      text.append("cycles in which units did not work:\n");
      report
          .stalls()
          .forEach((name, cycles) -> text.append(String.format("  %-16s %,12d%n", name, cycles)));
    }
    return text.toString();
  }

  private RunReport run() throws IOException {
    DeviceKind kind = DeviceKind.of(device);
    if (kind != DeviceKind.SOFTWARE && kind != DeviceKind.RTL) {
      throw new IllegalArgumentException("--device is " + device + ", expected software or rtl");
    }
    Dataset data = input == null ? null : Datasets.open(input, null);
    List<String> remarks = new ArrayList<>();
    try (ConsoleProgress progress = new ConsoleProgress();
        Workbench bench = Workbench.open(model, config, null, data, progress, remarks);
        Session session = bench.session(kind, null, false)) {
      remarks.forEach(this::note);
      Sample sample = data == null ? Inputs.noise(bench.network().inputs()) : data.get(0);
      Session.Answer answer = session.infer(sample);
      return RunReport.of(
          bench.program(),
          bench.config(),
          kind.label(),
          answer.run().result(),
          answer.run().seconds());
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
        null);
  }
}
