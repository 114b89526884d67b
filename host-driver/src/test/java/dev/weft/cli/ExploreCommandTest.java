package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for configurations, by estimates alone. */
class ExploreCommandTest {
  @TempDir Path folder;

  private Cli explore(Object... more) {
    Object[] all = new Object[more.length + 6];
    Object[] given = {
      "explore", "--model", SmallModels.classifier(folder), "--estimate-only", "--most", "30"
    };
    System.arraycopy(given, 0, all, 0, given.length);
    System.arraycopy(more, 0, all, given.length, more.length);
    return Cli.run(all);
  }

  @Test
  void frontFitsTheBoardAndIsTimedAndCanBeUsed() throws Exception {
    Path configs = folder.resolve("configs");
    Path plot = folder.resolve("front.svg");
    Path file = folder.resolve("front.json");
    explore("--board", "ultra96-v2", "--plot", plot, "-o", configs, "--json", file).ok();
    JsonNode json = new ObjectMapper().readTree(file.toFile());
    assertTrue(json.get("candidates").asInt() > 10_000, json.get("candidates").toString());
    assertEquals(30, json.get("timed").asInt() + json.get("refused").asInt());
    JsonNode front = json.get("pareto");
    assertTrue(front.size() >= 2, front.toString());
    double share = 2;
    double ms = 0;
    for (JsonNode point : front) {
      assertEquals("timing model", point.get("cyclesBy").asText());
      assertEquals("fit", point.get("resourcesBy").asText());
      assertTrue(point.get("share").asDouble() < share, front.toString());
      assertTrue(point.get("ms").asDouble() > ms, front.toString());
      share = point.get("share").asDouble();
      ms = point.get("ms").asDouble();
    }
    assertTrue(front.get(0).get("share").asDouble() <= 1, "does not fit the board");
    assertEquals(front.get(0), json.get("recommended"));
    try (var files = Files.list(configs)) {
      assertEquals(front.size(), files.count());
    }
    int circles =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(plot.toFile())
            .getElementsByTagName("circle")
            .getLength();
    assertEquals(json.get("timed").asInt(), circles);
    cyclesAreThoseOfEstimate(front.get(0), configs);
  }

  private void cyclesAreThoseOfEstimate(JsonNode point, Path configs) throws IOException {
    String name = point.get("config").get("name").asText();
    Path config = configs.resolve(name + ".json");
    assertEquals(name, AcceleratorConfig.fromJson(Files.readString(config)).name());
    Cli estimate =
        Cli.run(
                "estimate",
                SmallModels.classifier(folder),
                "--config",
                config,
                "--board",
                "ultra96-v2",
                "--no-resources",
                "--json",
                "-")
            .ok();
    assertEquals(point.get("cycles").asLong(), estimate.json().get("cycles").asLong());
  }

  @Test
  void goalsAndBoardsAreNamed() {
    explore("--goal", "beauty").fails(ExitCode.USAGE, "beauty", "latency");
    explore("--goal", "resources", "--max-ms", "0.000001").fails(ExitCode.USAGE, "fastest");
    explore("--board", "pynq-z2").fails(ExitCode.USAGE, "resources are known for w8a8");
    Cli.run("explore", "--estimate-only").fails(ExitCode.USAGE, "--model");
  }
}
