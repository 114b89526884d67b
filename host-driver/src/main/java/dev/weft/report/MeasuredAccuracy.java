package dev.weft.report;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Path;

/**
 * Accuracy over a labelled set, as {@code evaluate} measured it.
 *
 * @param measure {@code top-1} or {@code AP50}
 * @param value 0 to 1
 * @param onFloat of the float model; absent if it was not measured
 * @param device what computed it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MeasuredAccuracy(
    String measure, double value, Double onFloat, int images, String device) {

  /** From what {@code evaluate --json} wrote. */
  public static MeasuredAccuracy read(Path file) throws IOException {
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    boolean boxes = json.path("ap50").isNumber();
    if (!boxes && !json.path("top1").isNumber()) {
      throw new IOException(file + " has neither top1 nor ap50, expected what evaluate wrote");
    }
    JsonNode onFloat = json.path(boxes ? "floatAp50" : "floatTop1");
    return new MeasuredAccuracy(
        boxes ? "AP50" : "top-1",
        json.get(boxes ? "ap50" : "top1").asDouble(),
        onFloat.isNumber() ? onFloat.asDouble() : null,
        json.path("images").asInt(),
        json.path("device").asText(""));
  }
}
