package dev.weft.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * A run's report with all that a page about it needs: written as one JSON object, the report's keys
 * beside those of the details, and read back from what {@code report}, {@code simulate} and {@code
 * infer} wrote, details or not.
 */
public record RecordedRun(RunReport report, Details details) {
  private static final ObjectMapper JSON =
      JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();

  /**
   * All of it may be absent.
   *
   * @param graph the network's nodes
   * @param timeline a row for each unit
   * @param memory the feature memory over time
   * @param answer what the network said
   * @param accuracy of the network, measured another time
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Details(
      Hardware hardware,
      List<GraphNode> graph,
      List<UnitSpans> timeline,
      MemoryMap memory,
      Answer answer,
      MeasuredAccuracy accuracy) {

    /** What is known without a timeline. */
    public static Details of(Hardware hardware, List<GraphNode> graph) {
      return new Details(hardware, graph, null, null, null, null);
    }

    /** The same with when what ran. */
    public Details with(List<UnitSpans> spans, MemoryMap map) {
      return new Details(hardware, graph, spans, map, answer, accuracy);
    }

    /** The same with an answer. */
    public Details with(Answer given) {
      return new Details(hardware, graph, timeline, memory, given, accuracy);
    }

    /** The same with an accuracy. */
    public Details with(MeasuredAccuracy measured) {
      return new Details(hardware, graph, timeline, memory, answer, measured);
    }
  }

  /** The same run with an accuracy. */
  public RecordedRun with(MeasuredAccuracy measured) {
    return new RecordedRun(report, details.with(measured));
  }

  /** For scripts. */
  public ObjectNode json() {
    ObjectNode json = JSON.valueToTree(report);
    json.setAll((ObjectNode) JSON.valueToTree(details));
    return json;
  }

  /** A run from a JSON file; a file that holds none is an {@link IOException}. */
  public static RecordedRun read(Path file) throws IOException {
    JsonNode json = JSON.readTree(file.toFile());
    if (json == null || !json.path("layers").isArray()) {
      throw new IOException(
          file + " has no list of layers, expected what simulate, infer or report wrote");
    }
    RunReport r = JSON.treeToValue(json, RunReport.class);
    RunReport named =
        new RunReport(
            r.model() == null ? file.getFileName().toString() : r.model(),
            r.config() == null ? "" : r.config(),
            r.device() == null ? "rtl" : r.device(),
            r.macs(),
            r.cycles(),
            r.cyclesPerSecond(),
            r.utilization(),
            r.bytesRead(),
            r.bytesWritten(),
            r.seconds(),
            r.layers(),
            r.stalls(),
            r.units());
    Details details = JSON.treeToValue(json, Details.class);
    return new RecordedRun(
        named, details.answer() == null ? details.with(inferred(json)) : details);
  }

  /** The first sample's answer as {@code infer} writes it; null if there is none. */
  private static Answer inferred(JsonNode json) {
    List<Answer.Guess> classes = new ArrayList<>();
    for (JsonNode output : json.path("outputs")) {
      for (JsonNode guess : output.path("best")) {
        classes.add(new Answer.Guess(name(guess), guess.path("value").asDouble()));
      }
    }
    List<Answer.Found> objects = new ArrayList<>();
    for (JsonNode found : json.path("objects")) {
      double[] box = JSON.convertValue(found.path("box"), double[].class);
      objects.add(new Answer.Found(name(found), found.path("score").asDouble(), box));
    }
    JsonNode exact = json.path("bitExact");
    if (classes.isEmpty() && objects.isEmpty() && !exact.isBoolean()) {
      return null;
    }
    return new Answer(
        json.path("samples").path(0).path("sample").asText(""),
        exact.isBoolean() ? exact.asBoolean() : null,
        classes.isEmpty() ? null : classes,
        json.path("objects").isArray() ? objects : null,
        null);
  }

  private static String name(JsonNode classified) {
    return classified.hasNonNull("label")
        ? classified.get("label").asText()
        : "class " + classified.path("index").asInt();
  }
}
