package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.weft.compiler.Program;
import dev.weft.compiler.ProgramFile;
import dev.weft.hw.isa.Isa;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  @Test
  void simulateWritesWaves() throws IOException {
    require("verilator");
    Path waves = folder.resolve("w.fst");
    Cli.run(
            "simulate",
            SmallModels.classifier(folder),
            "--config",
            "tiny",
            "--waves",
            waves,
            "--wave-window",
            "100:600")
        .ok();
    assertTrue(Files.size(waves) > 0);
    assertTrue(Files.readString(folder.resolve("w.gtkw")).contains("[dumpfile] \"w.fst\""));
    Cli.run(
            "simulate",
            SmallModels.classifier(folder),
            "--config",
            "tiny",
            "--waves",
            waves,
            "--wave-window",
            "9:1")
        .fails(ExitCode.USAGE, "9:1");
  }

  private static final int INSTRUCTION = 20;

  /** The classifier's program with one byte of its image changed. */
  private Path damaged(Path model, boolean opcode) throws IOException {
    Path file = folder.resolve("damaged" + ProgramFile.EXTENSION);
    Cli.run("compile", model, "--config", "tiny", "-o", file).ok();
    Program program = ProgramFile.load(file);
    byte[] image = program.image();
    if (opcode) {
      image[program.instructionOffset() + INSTRUCTION * Isa.BYTES] = (byte) 0xEE;
    } else {
      // The constants begin with weights.
      for (int i = 0; i < 64; i++) {
        image[i] ^= 0x55;
      }
    }
    ProgramFile.save(program, file);
    return file;
  }

  private Path quantizedClassifier() {
    Path model = folder.resolve("classifier.weft");
    Path pictures = SmallModels.pictures(folder, 4);
    Cli.run("quantize", SmallModels.classifier(folder), "--calibration", pictures, "-o", model)
        .ok();
    return model;
  }

  /** First, place and last cycle, as the command says them. */
  private static long[] window(String said) {
    Matcher cycles = Pattern.compile("in cycle (\\d+): .*cycles (\\d+) to (\\d+)").matcher(said);
    assertTrue(cycles.find(), said);
    return new long[] {
      Long.parseLong(cycles.group(2)),
      Long.parseLong(cycles.group(1)),
      Long.parseLong(cycles.group(3))
    };
  }

  private void assertWaves(Path dump, long[] window) throws IOException {
    assertTrue(Files.size(dump.resolve("failure.fst")) > 1000);
    String view = Files.readString(dump.resolve("failure.gtkw"));
    assertTrue(view.contains("[timestart] " + 2 * window[0] + "\n"), view.substring(0, 300));
    assertTrue(view.contains(" " + 2 * window[1] + " -1"), "marker");
    for (String unit : new String[] {"fetch", "load", "array", "post", "store", "features"}) {
      assertTrue(view.contains("\n-" + unit + "\n"), "no group " + unit);
    }
    assertTrue(
        view.contains(
            "\nTOP.weft_accelerator.accelerator.ComputeCore.array.io_port_instr_valid\n"));
  }

  @Test
  void wrongWeightsLeaveWavesOfTheFirstWrongWord() throws IOException {
    require("verilator");
    Path model = quantizedClassifier();
    Path dump = folder.resolve("dump");
    Cli cli =
        Cli.run(
            "simulate",
            model,
            "--config",
            "tiny",
            "--program",
            damaged(model, false),
            "--dump",
            dump,
            "--dump-cycles",
            "500");
    cli.fails(ExitCode.FAILED, "not bit-exact: layer", "elements differ");
    assertTrue(cli.err().contains("the first wrong element reached memory in cycle"), cli.err());
    long[] window = window(cli.err());
    assertEquals(Math.max(0, window[1] - 500), window[0]);
    // A store takes some hundred cycles from reset; the word is in memory long before the end.
    assertTrue(window[1] > 300 && window[1] < 5000, cli.err());
    assertWaves(dump, window);
  }

  @Test
  void anErrorOfTheHardwareLeavesWaves() throws IOException {
    require("verilator");
    Path model = quantizedClassifier();
    Path dump = folder.resolve("dump");
    Object[] arguments = {
      "infer",
      model,
      "--config",
      "tiny",
      "--device",
      "rtl",
      "--program",
      damaged(model, true),
      "--input",
      SmallModels.pictures(folder, 1),
      "--dump",
      dump
    };
    Cli cli = Cli.run(arguments);
    cli.fails(ExitCode.FAILED, "FETCH stopped at instruction " + INSTRUCTION + " with BAD_OPCODE");
    assertTrue(cli.err().contains("the error was reported in cycle"), cli.err());
    assertWaves(dump, window(cli.err()));
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
