package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Commands that generate, simulate or estimate hardware, mostly on the smallest configurations. */
class HardwareCommandsTest {
  @TempDir Path folder;

  static void require(String tool) {
    boolean there = false;
    for (String place : System.getenv("PATH").split(":")) {
      there |= Files.isExecutable(Path.of(place, tool));
    }
    Assumptions.assumeTrue(there, tool + " is not installed");
  }

  @Test
  void generateWritesWhatToolsNeed() {
    JsonNode json =
        Cli.run("generate", "--config", "tiny", "-o", folder.resolve("rtl"), "--json", "-")
            .ok()
            .json();
    assertEquals("tiny", json.get("config").asText());
    for (String name :
        new String[] {"weft_accelerator.sv", "filelist.f", "registers.json", "weft_registers.h"}) {
      assertTrue(Files.isRegularFile(folder.resolve("rtl").resolve(name)), name);
    }
  }

  @ParameterizedTest
  @CsvSource({"w8a8,tiny", "w4a8,tiny-w4a8", "q2.14,tiny-q2.14"})
  void inferOnSimulatedHardwareEqualsTheReference(String format, String config) {
    require("verilator");
    JsonNode json =
        Cli.run(
                "infer",
                SmallModels.classifier(folder),
                "--input",
                SmallModels.pictures(folder, 2),
                "--scale",
                "1/255",
                "--format",
                format,
                "--config",
                config,
                "--device",
                "rtl",
                "--json",
                "-")
            .ok()
            .json();
    assertTrue(json.get("bitExact").asBoolean());
    assertEquals(2, json.get("samples").size());
    assertTrue(json.get("cycles").asLong() > 0);
    double utilization = json.get("utilization").asDouble();
    assertTrue(utilization > 0 && utilization <= 1, "utilization " + utilization);
    assertTrue(json.get("bytesRead").asLong() > 0 && json.get("bytesWritten").asLong() > 0);
  }

  @Test
  void simulateTellsOfEveryLayer() {
    require("verilator");
    JsonNode json =
        Cli.run(
                "simulate",
                SmallModels.classifier(folder),
                "--config",
                "tiny",
                "--board",
                "ultra96-v2",
                "--json",
                "-")
            .ok()
            .json();
    assertTrue(json.get("bitExact").asBoolean());
    assertTrue(json.get("cyclesPerSecond").asDouble() > 0);
    long cycles = 0;
    for (JsonNode layer : json.get("layers")) {
      cycles += layer.get("cycles").asLong();
      assertTrue(
          layer.get("name").isTextual() && layer.has("macs") && layer.has("utilization"),
          layer.toString());
      assertTrue(layer.get("bound").asText().matches("compute|dram"), layer.toString());
    }
    assertTrue(
        cycles > 0 && cycles <= json.get("cycles").asLong(),
        cycles + " cycles in layers of " + json.get("cycles"));
  }

  /** Of the configuration that the generator's tests synthesized before: the answer is kept. */
  @Test
  void estimateSaysWhetherItFits() {
    require("yosys");
    JsonNode json =
        Cli.run("estimate", "--config", "ultra96-w8a8", "--board", "ultra96-v2", "--json", "-")
            .ok()
            .json();
    assertTrue(json.get("fits").asBoolean());
    for (String key : new String[] {"lut", "ff", "dsp", "bram36", "uram"}) {
      assertTrue(json.get("resources").has(key) && json.get("available").has(key), key);
    }
    assertFalse(json.get("tool").asText().isBlank());
  }

  /** The repository's own network; the launcher's demo takes a larger configuration. */
  @Test
  void demoNamesThePictureAndProvesIt() {
    require("verilator");
    JsonNode json = Cli.run("demo", "--config", "tiny", "--json", "-").ok().json();
    assertTrue(json.get("bitExact").asBoolean());
    assertEquals("Ankle boot", json.get("label").asText());
    assertTrue(json.get("tensorsCompared").asInt() > 10, json.toString());
    assertTrue(json.get("cycles").asLong() > 0 && json.get("seconds").size() > 5);
  }
}
