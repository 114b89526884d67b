package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import dev.weft.hw.arch.AcceleratorConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The search for configurations, by estimates alone. */
class ExploreCommandTest {
  @TempDir Path folder;

  private Cli explore(Object... more) {
    Object[] given = {
      "explore",
      "--model",
      SmallModels.classifier(folder),
      "--estimate-only",
      "--most",
      "30",
      "--journal",
      folder.resolve("journal")
    };
    Object[] all = new Object[more.length + given.length];
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

  @Test
  void aSecondSearchTimesNothingAgain() {
    JsonNode first = explore("--json", "-").ok().json();
    assertEquals(0, first.get("searches").get(0).get("knownFromEarlierRuns").asInt());
    JsonNode second = explore("--json", "-").ok().json();
    assertEquals(30, second.get("searches").get(0).get("knownFromEarlierRuns").asInt());
    assertEquals(first.get("pareto"), second.get("pareto"));
    // Another clock sees another memory.
    JsonNode other = explore("--json", "-", "--clock", "100").ok().json();
    assertEquals(0, other.get("searches").get(0).get("knownFromEarlierRuns").asInt());
  }

  @Test
  void accuracyIsMeasuredAndHasAFloor() {
    Object[] data = {
      "--accuracy-data", SmallModels.pictures(folder, 10), "--scale", "1/255", "--formats", "w8a8"
    };
    Cli told = explore(with(data, "--min-accuracy", "0", "--json", "-")).ok();
    JsonNode accuracy = told.json().get("accuracy").get("w8a8");
    assertEquals(10, accuracy.get("images").asInt());
    assertTrue(told.err().contains("w8a8 on the software device: top-1"), told.err());
    explore(with(data, "--min-accuracy", "1"))
        .fails(ExitCode.USAGE, "no format reaches --min-accuracy 1.0", "w8a8 has top-1");
    explore(with(data, "--min-accuracy", "70")).fails(ExitCode.USAGE, "70", "0 to 1");
    explore("--min-accuracy", "0.5").fails(ExitCode.USAGE, "--accuracy-data");
    explore("--formats", "w8a8", "--format", "w8a8").fails(ExitCode.USAGE, "exclude each other");
  }

  private static Object[] with(Object[] first, Object... more) {
    return Stream.concat(Arrays.stream(first), Arrays.stream(more)).toArray();
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
    explore("--board", "pynq-z2").fails(ExitCode.USAGE, "not for w8a8 on ZYNQ_7000");
    explore("--against", "ultra96-q2.14").fails(ExitCode.USAGE, "another format");
    explore("--against", "ultra96-w8a8-2x")
        .fails(ExitCode.USAGE, "twice the clock", "weft estimate");
    Cli.run("explore", "--estimate-only").fails(ExitCode.USAGE, "--model");
    Cli.run("worker", "--cluster", "here", "--listen", "127.0.0.1:1")
        .fails(ExitCode.USAGE, "HOST:PORT");
  }
}
