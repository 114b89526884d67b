package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;

/** The page about a quantization: it stands alone, and says what the JSON says. */
class QuantizationPageTest {
  private static final int LAYERS = 3;

  @TempDir Path folder;

  private Path html() {
    return folder.resolve("q.html");
  }

  private JsonNode write(String format, Object... more) throws IOException {
    Path json = folder.resolve("q.json");
    List<Object> arguments =
        new ArrayList<>(
            List.of(
                "quantize",
                SmallModels.classifier(folder),
                "--format",
                format,
                "--scale",
                "1/255",
                "--calibration",
                SmallModels.pictures(folder, 12),
                "--report",
                html(),
                "--json",
                json,
                "-o",
                folder.resolve("q.weft")));
    arguments.addAll(List.of(more));
    Cli.run(arguments.toArray()).ok();
    return new ObjectMapper().readTree(json.toFile()).get("report");
  }

  private static List<Double> row(JsonNode... cells) {
    List<Double> row = new ArrayList<>();
    for (JsonNode cell : cells) {
      row.add(cell.asDouble());
    }
    return row;
  }

  /** Page and JSON write what errs in nothing differently. */
  private static double decibels(JsonNode node) {
    return node.isNull() ? 999 : node.asDouble();
  }

  @Test
  void numbersAreThoseOfTheJson() throws Exception {
    JsonNode report = write("w4a8", "--data", SmallModels.pictures(folder, 12));
    HtmlPage.needsNothingElse(html());
    Document page = HtmlPage.parse(html());

    List<List<Double>> ranges = HtmlPage.numbers(page, "ranges-table");
    List<List<Double>> layers = HtmlPage.numbers(page, "quantization-table");
    assertEquals(report.get("layers").size(), ranges.size());
    int weighted = 0;
    for (int i = 0; i < ranges.size(); i++) {
      JsonNode layer = report.get("layers").get(i);
      JsonNode out = layer.get("output");
      assertEquals(
          row(
              out.get("min"),
              out.get("max"),
              out.get("low"),
              out.get("high"),
              out.get("scale"),
              out.get("zeroPoint")),
          ranges.get(i).subList(4, 10));
      assertEquals(decibels(layer.get("ownDecibels")), layers.get(i).get(6));
      assertEquals(decibels(layer.get("networkDecibels")), layers.get(i).get(7));
      if (!layer.get("weights").isNull()) {
        weighted++;
        assertEquals(layer.get("weights").get("decibels").asDouble(), layers.get(i).get(1));
        assertEquals(layer.get("weights").get("clipped").asDouble(), layers.get(i).get(2));
      }
    }
    assertEquals(LAYERS, weighted);

    List<List<Double>> sizes = HtmlPage.numbers(page, "sizes-table");
    assertEquals(LAYERS + 2, sizes.size(), "from 4 bits to 8 layer by layer, and this network");
    for (int i = 0; i < sizes.size() - 1; i++) {
      JsonNode size = report.get("sizes").get(i);
      assertEquals(
          row(size.get("bytes"), size.get("decibels"), size.get("accuracy")), sizes.get(i));
      assertEquals(i, size.get("widened").size());
    }
    assertEquals(2 * sizes.get(0).get(0), sizes.get(LAYERS).get(0), "8 bits take twice of 4");
    assertEquals(LAYERS, HtmlPage.numbers(page, "widen-table").size());
    assertEquals("top-1", report.get("accuracy").get("name").asText());
    assertNotNull(HtmlPage.byId(page, "sizes-drawing"));
    String text = page.getDocumentElement().getTextContent();
    assertTrue(text.contains("Accuracy against size"), text);
  }

  @Test
  void withoutLabelsTheOutputErrorIsShownAndSaidSo() throws Exception {
    JsonNode report = write("w4a8", "--rounding", "nearest");
    assertTrue(report.get("accuracy").isNull());
    String text = HtmlPage.parse(html()).getDocumentElement().getTextContent();
    assertTrue(text.contains("No labelled pictures were given"), text);
    assertFalse(text.contains("Accuracy against size"), text);
    assertEquals("nearest", report.get("rounding").asText());
  }

  @Test
  void formatsOfOneWidthRankLayersAndSayThatTheyCannotBeWider() throws Exception {
    JsonNode report = write("w8a8");
    assertEquals(0, report.get("sizes").size());
    assertEquals(LAYERS, report.get("widenings").size());
    String text = HtmlPage.parse(html()).getDocumentElement().getTextContent();
    assertTrue(text.contains("No layer can be wider in w8a8"), text);
  }

  @Test
  void whatIsMissingIsSaidFirst() throws IOException {
    Path model = SmallModels.classifier(folder);
    Path out = folder.resolve("q.weft");
    Path data = SmallModels.pictures(folder, 12);
    Cli.run("quantize", model, "-o", out, "--calibration", data, "--data", data)
        .fails(ExitCode.USAGE, "--report FILE");
    Cli.run("quantize", model, "-o", out, "--report", html())
        .fails(ExitCode.USAGE, "--calibration is needed");
    assertFalse(Files.exists(html()));
  }
}
