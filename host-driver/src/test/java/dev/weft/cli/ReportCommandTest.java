package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Timelines and plots of a run on simulated hardware. */
class ReportCommandTest {
  @TempDir Path folder;

  @Test
  void timelineHoldsEveryInstructionInsideTheRun() throws IOException {
    Path trace = folder.resolve("trace.json");
    Cli report =
        Cli.run(
                "report",
                SmallModels.classifier(folder),
                "--config",
                "tiny",
                "--trace",
                trace,
                "--json",
                "-")
            .ok();
    long cycles = report.json().get("cycles").asLong();
    JsonNode events = new ObjectMapper().readTree(trace.toFile()).get("traceEvents");
    Map<Integer, Long> ends = new HashMap<>();
    Map<Integer, Long> busy = new HashMap<>();
    for (JsonNode event : events) {
      if (!event.get("ph").asText().equals("X")) {
        continue;
      }
      int track = event.get("tid").asInt();
      long start = event.get("ts").asLong();
      long end = start + event.get("dur").asLong();
      assertTrue(start >= ends.getOrDefault(track, 0L), "overlaps the one before: " + event);
      assertTrue(end >= start && end < cycles, event.toString());
      ends.put(track, end);
      busy.merge(track, 1L, Long::sum);
    }
    everyCycleOfEveryUnitIsInOneClass(report.json());
    // The layers' track and one of each unit that ran anything.
    assertEquals(5, busy.size(), busy.toString());
    assertEquals(report.json().get("layers").size(), busy.get(0));
    assertTrue(ends.get(4) > 0.8 * cycles, "the last STORE ends with the run: " + ends);
  }

  /** Of the run, and of each layer: layers that ran together have shares of what was counted. */
  private static void everyCycleOfEveryUnitIsInOneClass(JsonNode report) {
    List<JsonNode> counted = new ArrayList<>(List.of(report));
    for (JsonNode layer : report.get("layers")) {
      if (layer.get("macs").asLong() > 0) {
        assertTrue(layer.hasNonNull("cycles"), "not counted: " + layer);
        counted.add(layer);
      }
    }
    for (JsonNode node : counted) {
      assertEquals(4, node.get("units").size());
      for (JsonNode unit : node.get("units")) {
        long sum = 0;
        for (JsonNode cycles : unit) {
          sum += cycles.asLong();
        }
        assertEquals(node.get("cycles").asLong(), sum, node.toString());
      }
    }
  }

  @Test
  void rooflineIsAPlotWithAPointForEachLayer() throws Exception {
    Path svg = folder.resolve("roofline.svg");
    Cli report =
        Cli.run(
                "report",
                SmallModels.classifier(folder),
                "--config",
                "tiny",
                "--roofline",
                svg,
                "--json",
                "-")
            .ok();
    int points =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(svg.toFile())
            .getElementsByTagName("circle")
            .getLength();
    long layers = 0;
    for (JsonNode layer : report.json().get("layers")) {
      layers += layer.get("macs").asLong() > 0 ? 1 : 0;
    }
    assertEquals(layers, points);
    assertTrue(Files.readString(svg).contains("MACs per cycle"));
  }

  @Test
  void aLayerAloneIsBitExact() {
    Path model = SmallModels.classifier(folder);
    Cli.run("simulate", model, "--config", "tiny", "--layer", "none")
        .fails(ExitCode.USAGE, "no layer 'none'", "conv_2");
    Cli alone =
        Cli.run("simulate", model, "--config", "tiny", "--layer", "conv_2", "--json", "-").ok();
    assertTrue(alone.json().get("bitExact").asBoolean());
    assertEquals(1, alone.json().get("layers").size());
    assertEquals("conv_2", alone.json().get("layers").get(0).get("name").asText());
  }

  @Test
  void benchComparesWithAnEarlierRun() throws IOException {
    Path model = SmallModels.classifier(folder);
    Path before = folder.resolve("before.json");
    Path table = folder.resolve("table.md");
    Cli first =
        Cli.run("bench", model, "--config", "tiny", "--json", before, "--markdown", table).ok();
    assertTrue(first.out().contains("equal to reference bit for bit"), first.out());
    JsonNode rows = new ObjectMapper().readTree(before.toFile()).get("rows");
    assertEquals("total", rows.get(rows.size() - 1).get("name").asText());
    assertEquals(
        rows.size() + 2, Files.readAllLines(table).stream().filter(l -> l.startsWith("|")).count());
    Cli.run("bench", model, "--config", "tiny", "--check", "none", "--compare", before).ok();
    JsonNode tree = new ObjectMapper().readTree(before.toFile());
    ObjectNode total = (ObjectNode) tree.get("rows").get(rows.size() - 1);
    total.put("cycles", total.get("cycles").asLong() * 9 / 10);
    new ObjectMapper().writeValue(before.toFile(), tree);
    Cli.run("bench", model, "--config", "tiny", "--check", "none", "--compare", before)
        .fails(ExitCode.FAILED, "slower than", "total");
  }
}
