package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.weft.hw.arch.AcceleratorConfig;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** One layer's cycles, explained by the timing model. */
class ExplainCommandTest {
  @TempDir Path folder;

  private JsonNode explain(String layer) {
    return Cli.run(
            "explain",
            SmallModels.classifier(folder),
            "--layer",
            layer,
            "--config",
            "tiny",
            "--board",
            "ultra96-v2",
            "--json",
            "-")
        .ok()
        .json();
  }

  /** What estimate says of the layer on a configuration. */
  private JsonNode estimate(String config, String layer) {
    JsonNode run =
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
            .ok()
            .json();
    for (JsonNode l : run.get("layers")) {
      if (l.get("name").asText().equals(layer)) {
        return l;
      }
    }
    throw new AssertionError("no layer " + layer + " in " + run);
  }

  @Test
  void everyCycleHasACause() {
    JsonNode json = explain("conv_2");
    long sum = 0;
    for (JsonNode part : json.get("parts")) {
      assertTrue(part.asLong() >= 0, json.get("parts").toString());
      sum += part.asLong();
    }
    long cycles = estimate("tiny", "conv_2").get("cycles").asLong();
    assertEquals(cycles, sum);
    assertEquals(cycles, json.get("layer").get("cycles").asLong());
    assertTrue(json.get("reasons").size() > 0);
    assertTrue(json.get("tiles").size() > 0);
    for (JsonNode memory : json.get("occupancy")) {
      assertTrue(memory.get("used").asLong() > 0, memory.toString());
    }
  }

  @Test
  void savingsAreThoseOfTheChangedConfiguration() throws IOException {
    JsonNode json = explain("conv_2");
    JsonNode wider = null;
    double last = 1;
    for (JsonNode choice : json.get("choices")) {
      wider = choice.get("change").asText().equals("array columns x 2") ? choice : wider;
      double saved = choice.hasNonNull("saved") ? choice.get("saved").asDouble() : -2;
      assertTrue(saved <= last, "not sorted: " + json.get("choices"));
      last = saved;
    }
    assertNotNull(wider);
    Path config = folder.resolve("wider.json");
    Files.writeString(
        config,
        AcceleratorConfig.load("tiny").toJson().replace("\"columns\" : 16", "\"columns\" : 32"));
    long cycles = estimate(config.toString(), "conv_2").get("cycles").asLong();
    assertEquals(cycles, wider.get("cycles").asLong());
  }

  @Test
  void unknownLayersAreNamed() {
    Cli.run("explain", SmallModels.classifier(folder), "--layer", "none", "--config", "tiny")
        .fails(ExitCode.USAGE, "no layer 'none'", "conv_2");
  }
}
