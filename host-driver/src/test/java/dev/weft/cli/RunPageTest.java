package dev.weft.cli;

import static dev.weft.cli.HtmlPage.byId;
import static dev.weft.cli.HtmlPage.numbers;
import static dev.weft.cli.HtmlPage.parse;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The page about a run: it stands alone, and says what the JSON says. */
class RunPageTest {
  @TempDir Path folder;

  private Path json() {
    return folder.resolve("run.json");
  }

  private Path html() {
    return folder.resolve("run.html");
  }

  /** A run by the timing model, as page and as JSON. */
  private JsonNode write() throws IOException {
    Path model = SmallModels.classifier(folder);
    Cli.run(
            "report",
            model,
            "--config",
            "tiny",
            "--device",
            "model",
            "--html",
            html(),
            "--json",
            json())
        .ok();
    return new ObjectMapper().readTree(json().toFile());
  }

  @Test
  void numbersAreThoseOfTheJson() throws Exception {
    JsonNode run = write();
    Document page = parse(html());
    List<JsonNode> expected = new ArrayList<>();
    run.get("layers").forEach(expected::add);
    expected.add(run);
    List<List<Double>> layers = numbers(page, "layers-table");
    assertEquals(expected.size(), layers.size());
    List<List<Double>> classes = numbers(page, "classes-table");
    int counted = 0;
    for (int i = 0; i < expected.size(); i++) {
      JsonNode node = expected.get(i);
      if (!node.hasNonNull("cycles")) {
        continue;
      }
      double cycles = node.get("cycles").asDouble();
      List<Double> wanted =
          List.of(
              node.get("macs").asDouble(),
              cycles,
              cycles / run.get("cycles").asDouble(),
              node.get("utilization").asDouble(),
              node.get("bytesRead").asDouble(),
              node.get("bytesWritten").asDouble());
      assertEquals(wanted, layers.get(i), node.toString());
      List<Double> units = new ArrayList<>();
      node.get("units").forEach(unit -> unit.forEach(value -> units.add(value.asDouble())));
      assertEquals(16, units.size());
      assertEquals(units, classes.get(counted++));
    }
    assertEquals(counted, classes.size());
    assertEquals(16, numbers(page, "counters-table").size());
  }

  @Test
  void needsNothingElse() throws Exception {
    write();
    HtmlPage.needsNothingElse(html());
    Document document = parse(html());
    for (String drawing :
        List.of("graph-drawing", "roofline-drawing", "timeline-drawing", "memory-drawing")) {
      Element svg = byId(document, drawing);
      assertNotNull(svg, drawing);
      int shapes =
          svg.getElementsByTagName("path").getLength()
              + svg.getElementsByTagName("circle").getLength();
      assertTrue(shapes >= 3, drawing + " has " + shapes + " shapes");
    }
    // Input, three layers with weights, the sum belongs to one of them, pooling.
    JsonNode run = new ObjectMapper().readTree(json().toFile());
    int nodes = byId(document, "graph-drawing").getElementsByTagName("g").getLength();
    assertEquals(run.get("graph").size(), nodes);
  }

  /** A chain of so many nodes, each reading the one before; every sixth also the one six before. */
  private Document pageOfAChain(int length) throws Exception {
    ObjectNode run = (ObjectNode) write();
    ArrayNode graph = run.putArray("graph");
    for (int i = 0; i < length; i++) {
      ObjectNode node = graph.addObject().put("name", "n" + i).put("operator", "Conv");
      node.putArray("shape").add(1).add(1).add(1);
      ArrayNode inputs = node.putArray("inputs");
      if (i > 0) {
        inputs.add("n" + (i - 1));
      }
      if (i > 0 && i % 6 == 0) {
        inputs.add("n" + (i - 6));
      }
    }
    Files.writeString(json(), run.toString());
    Cli.run("report", json(), "--html", html()).ok();
    return parse(html());
  }

  @Test
  void aTallNetworkIsPrintedInPiecesThatShowAllOfIt() throws Exception {
    Document page = pageOfAChain(90);
    NodeList uses = page.getElementsByTagName("use");
    assertTrue(uses.getLength() >= 3, uses.getLength() + " pieces");
    double next = 0;
    double top = Double.MAX_VALUE;
    double bottom = 0;
    double left = 0;
    double right = Double.MAX_VALUE;
    for (int i = 0; i < uses.getLength(); i++) {
      Element use = (Element) uses.item(i);
      assertEquals("#graph-drawing", use.getAttribute("href"));
      String[] box = ((Element) use.getParentNode()).getAttribute("viewBox").split(" ");
      assertEquals(next, Double.parseDouble(box[1]), "a gap, or something twice");
      next += Double.parseDouble(box[3]);
      left = Math.max(left, Double.parseDouble(box[0]));
      right = Math.min(right, Double.parseDouble(box[0]) + Double.parseDouble(box[2]));
    }
    NodeList shapes = byId(page, "graph-drawing").getElementsByTagName("rect");
    for (int i = 0; i < shapes.getLength(); i++) {
      Element shape = (Element) shapes.item(i);
      double x = Double.parseDouble(shape.getAttribute("x"));
      double y = Double.parseDouble(shape.getAttribute("y"));
      assertTrue(x >= left, "cut off on the left");
      assertTrue(x + Double.parseDouble(shape.getAttribute("width")) <= right, "on the right");
      top = Math.min(top, y);
      bottom = Math.max(bottom, y + Double.parseDouble(shape.getAttribute("height")));
    }
    assertTrue(top >= 0 && bottom <= next, top + " to " + bottom + " of " + next);
  }

  @Test
  void aNetworkThatFitsASheetIsPrintedAsItIs() throws Exception {
    assertEquals(0, pageOfAChain(20).getElementsByTagName("use").getLength());
  }

  @Test
  void aRecordedRunGivesTheSamePage() throws IOException {
    write();
    Path again = folder.resolve("again.html");
    Cli.run("report", json(), "--html", again).ok();
    assertEquals(Files.readString(html()), Files.readString(again));
  }

  @Test
  void timelineAndMemoryStayInsideTheRun() throws IOException {
    JsonNode run = write();
    long cycles = run.get("cycles").asLong();
    int layers = run.get("layers").size();
    assertEquals(4, run.get("timeline").size());
    for (JsonNode unit : run.get("timeline")) {
      long last = 0;
      for (JsonNode span : unit.get("spans")) {
        assertTrue(span.get(0).asLong() >= last && span.get(1).asLong() < cycles, unit.toString());
        last = span.get(1).asLong();
        assertTrue(span.get(2).asInt() < layers);
      }
      assertTrue(last > 0, unit.get("unit") + " did nothing");
    }
    long words = run.get("memory").get("words").asLong();
    assertTrue(run.get("memory").get("extents").size() > 2);
    for (JsonNode e : run.get("memory").get("extents")) {
      assertTrue(0 <= e.get(0).asLong() && e.get(0).asLong() <= e.get(1).asLong(), e.toString());
      assertTrue(e.get(1).asLong() < words && e.get(2).asLong() <= e.get(3).asLong(), e.toString());
      assertTrue(e.get(3).asLong() < cycles, e.toString());
    }
  }

  @Test
  void comparesTwoRuns() throws Exception {
    ObjectNode run = (ObjectNode) write();
    long cycles = run.get("cycles").asLong();
    run.put("cycles", 2 * cycles);
    ((ObjectNode) run.get("layers").get(0)).put("name", "gone");
    Path before = folder.resolve("before.json");
    new ObjectMapper().writeValue(before.toFile(), run);
    Cli.run("report", json(), "--html", html(), "--compare", before).ok();
    List<List<Double>> rows = numbers(parse(html()), "compared");
    assertEquals(run.get("layers").size() + 2, rows.size());
    List<Double> total = rows.get(rows.size() - 1);
    assertEquals(List.of(2.0 * cycles, (double) cycles, -0.5), total.subList(0, 3));
    assertEquals(-1, rows.get(0).get(0), "the first layer was not there before");
    assertEquals(0, rows.get(1).get(2), "the second one did not change");
    Cli.run("report", json(), "--compare", before).fails(ExitCode.USAGE, "--html");
  }

  @Test
  void showsDetectionsOnThePictureAndAccuracy() throws Exception {
    Path model = SmallModels.detector(folder);
    Files.writeString(folder.resolve("labels.txt"), "apple\nleaf\n");
    Path picture = folder.resolve("a.png");
    java.awt.image.BufferedImage image =
        new java.awt.image.BufferedImage(8, 8, java.awt.image.BufferedImage.TYPE_INT_RGB);
    image.setRGB(2, 3, 0xff0080);
    ImageIO.write(image, "png", picture.toFile());
    Path accuracy = folder.resolve("accuracy.json");
    Files.writeString(
        accuracy, "{\"device\": \"rtl\", \"images\": 7, \"ap50\": 0.625, \"floatAp50\": 0.75}");
    Cli.run(
            "report",
            model,
            "--config",
            "tiny",
            "--device",
            "software",
            "--scale",
            "1/255",
            "--input",
            picture,
            "--accuracy",
            accuracy,
            "--html",
            html(),
            "--json",
            json())
        .ok();
    JsonNode answer = new ObjectMapper().readTree(json().toFile()).get("answer");
    assertEquals("apple", answer.get("objects").get(0).get("name").asText());
    Document page = parse(html());
    assertEquals(
        answer.get("objects").get(0).get("score").asDouble(),
        numbers(page, "objects").get(0).get(0));
    String source = ((Element) page.getElementsByTagName("img").item(0)).getAttribute("src");
    String prefix = "data:image/png;base64,";
    assertTrue(source.startsWith(prefix), source.substring(0, 40));
    byte[] png = Base64.getDecoder().decode(source.substring(prefix.length()));
    assertNotNull(ImageIO.read(new ByteArrayInputStream(png)));
    String text = page.getDocumentElement().getTextContent();
    assertTrue(text.contains("62.5 %") && text.contains("AP50 on 7 images"), text);
    // Software counts no time: what needs it is left out.
    assertFalse(text.toLowerCase(Locale.ROOT).contains("roofline"));
  }
}
