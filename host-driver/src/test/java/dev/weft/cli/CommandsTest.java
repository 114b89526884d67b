package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Each command on a small model: exit codes, and the JSON keys that scripts depend on. */
class CommandsTest {
  @TempDir Path folder;

  private Path model;
  private Path data;

  @BeforeEach
  void write() {
    model = SmallModels.classifier(folder);
    data = SmallModels.pictures(folder, 6);
  }

  private Path quantized(String format) {
    Path file = folder.resolve("model-" + format + ".weft");
    Cli.run(
            "quantize",
            model,
            "--format",
            format,
            "--calibration",
            data,
            "--scale",
            "1/255",
            "-o",
            file)
        .ok();
    return file;
  }

  @Test
  void checkNamesEveryNode() {
    JsonNode json = Cli.run("check", model, "--config", "tiny", "--json", "-").ok().json();
    assertTrue(json.get("ok").asBoolean());
    boolean host = false;
    for (JsonNode node : json.get("nodes")) {
      assertFalse(node.get("name").asText().isEmpty());
      assertTrue(node.has("op") && node.has("where") && node.has("reason"), node.toString());
      host |=
          node.get("where").asText().equals("host") && node.get("op").asText().equals("Softmax");
    }
    assertTrue(host, "the softmax runs on the host: " + json);
  }

  @Test
  void checkSavesTheGraphAfterEachPass() throws IOException {
    Cli.run("check", model, "--passes", folder.resolve("passes")).ok();
    try (Stream<Path> files = Files.list(folder.resolve("passes"))) {
      assertTrue(files.filter(f -> f.toString().endsWith(".onnx")).count() > 5);
    }
  }

  @Test
  void quantizeListsLayers() {
    Path file = folder.resolve("q.weft");
    JsonNode json =
        Cli.run(
                "quantize",
                model,
                "--format",
                "w4a8",
                "--calibration",
                data,
                "--limit",
                3,
                "-o",
                file,
                "--json",
                "-")
            .ok()
            .json();
    assertEquals("w4a8", json.get("format").asText());
    assertTrue(json.get("layers").size() >= 3);
    assertEquals(8, json.get("layers").get(0).get("weightBits").asInt());
    assertTrue(Files.isRegularFile(file));
    assertTrue(Cli.run("check", file, "--json", "-").ok().json().get("ok").asBoolean());
  }

  @Test
  void quantizeKeepsALimit() {
    double wide = weightBytes("--limit", "size=100%");
    double half = weightBytes("--limit", "size=50%");
    double fast = weightBytes("--limit", "ms=90%", "--config", "tiny-w4a8");
    assertEquals(wide / 2, half, 1e-6);
    assertTrue(fast >= half && fast < wide, fast + " of " + wide);
    Cli.run("quantize", model, "--calibration", data, "--mixed", "-o", folder.resolve("m.weft"))
        .fails(ExitCode.USAGE, "--limit", "size=");
  }

  /** Of a model of mixed precision. */
  private double weightBytes(String... limit) {
    List<Object> command =
        new ArrayList<>(List.of("quantize", model, "--format", "w4a8", "--calibration", data));
    command.addAll(List.of("--scale", "1/255", "--mixed", "-o", folder.resolve("m.weft")));
    command.addAll(List.of(limit));
    command.addAll(List.of("--json", "-"));
    return Cli.run(command.toArray()).ok().json().get("weightBytes").asDouble();
  }

  @Test
  void equalInputsGiveEqualFiles() throws IOException {
    Path first = quantized("w8a8");
    byte[] bytes = Files.readAllBytes(first);
    Files.delete(first);
    assertArrayEquals(bytes, Files.readAllBytes(quantized("w8a8")));
  }

  @Test
  void compileListsInstructions() {
    Path program = folder.resolve("p.weftprog");
    Cli listed =
        Cli.run("compile", quantized("w8a8"), "--config", "tiny", "-o", program, "--list").ok();
    assertTrue(listed.out().contains("CONV") && listed.out().contains("END"), listed.out());
    assertTrue(Files.isRegularFile(program));
  }

  @ParameterizedTest
  @CsvSource({
    "w8a8,tiny,software",
    "w4a8,tiny-w4a8,software",
    "q2.14,tiny-q2.14,software",
    "w8a8,tiny,reference"
  })
  void inferEqualsTheReference(String format, String config, String device) {
    JsonNode json =
        Cli.run(
                "infer",
                quantized(format),
                "--input",
                SmallModels.tensor(folder),
                "--config",
                config,
                "--device",
                device,
                "--json",
                "-")
            .ok()
            .json();
    assertTrue(json.get("bitExact").asBoolean());
    assertEquals(SmallModels.CLASSES, json.get("outputs").get(0).get("values").size());
    double sum = 0;
    for (JsonNode value : json.get("outputs").get(0).get("values")) {
      sum += value.asDouble();
    }
    assertEquals(1, sum, 1e-3, "softmax");
    for (String key : new String[] {"cycles", "macs", "utilization", "bytesRead", "bytesWritten"}) {
      assertTrue(json.has(key), key);
    }
    assertTrue(json.get("macs").asLong() > 0);
  }

  @Test
  void inferTakesFloatModelsAndNamesClasses() throws IOException {
    Files.writeString(folder.resolve("labels.txt"), "a\nb\nc\nd\ne\n");
    Cli answer =
        Cli.run(
            "infer", model, "--input", data, "--limit", 2, "--scale", "1/255", "--config", "tiny");
    answer.ok();
    assertTrue(answer.err().contains("no --calibration"), answer.err());
    assertTrue(answer.out().contains("2 of 2 samples equal"), answer.out());
    assertTrue(answer.out().lines().anyMatch(l -> l.matches("    [a-e] .*")), answer.out());
  }

  @Test
  void inferRunsAProgramCompiledBefore() {
    Path file = quantized("w8a8");
    Path program = folder.resolve("p.weftprog");
    Cli.run("compile", file, "--config", "tiny", "-o", program).ok();
    JsonNode json =
        Cli.run(
                "infer",
                file,
                "--program",
                program,
                "--config",
                "tiny",
                "--input",
                SmallModels.tensor(folder),
                "--json",
                "-")
            .ok()
            .json();
    assertTrue(json.get("bitExact").asBoolean());
  }

  @ParameterizedTest
  @ValueSource(strings = {"float", "reference", "software"})
  void evaluateMeasuresAccuracy(String device) {
    JsonNode json =
        Cli.run(
                "evaluate",
                model,
                "--data",
                data,
                "--calibration",
                data,
                "--scale",
                "1/255",
                "--config",
                "tiny",
                "--device",
                device,
                "--limit",
                5,
                "--json",
                "-")
            .ok()
            .json();
    assertEquals(5, json.get("images").asInt());
    double top1 = json.get("top1").asDouble();
    assertTrue(top1 >= 0 && top1 <= 1);
    assertTrue(json.get("floatTop1").isNumber());
    if (device.equals("float")) {
      assertEquals(top1, json.get("floatTop1").asDouble());
    }
  }

  @Test
  void reportReadsWhatInferWrote() throws IOException {
    Path json = folder.resolve("run.json");
    Cli.run(
            "infer",
            quantized("w8a8"),
            "--input",
            SmallModels.tensor(folder),
            "--config",
            "tiny",
            "--json",
            json)
        .ok();
    Cli report = Cli.run("report", json).ok();
    assertTrue(report.out().contains("total"), report.out());
    JsonNode written = new ObjectMapper().readTree(json.toFile());
    assertEquals(
        written.get("layers").size() + 2,
        report.out().lines().takeWhile(l -> !l.isBlank()).count());
  }

  @Test
  void jsonGoesToAFileWhole() throws IOException {
    Path json = folder.resolve("check.json");
    Cli cli = Cli.run("check", model, "--json", json).ok();
    assertTrue(new ObjectMapper().readTree(json.toFile()).get("ok").asBoolean());
    assertTrue(cli.out().contains("on the accelerator"), "the text stays on standard output");
  }

  @Test
  void helpNamesEveryCommand() {
    String help = Cli.run("--help").ok().out();
    for (String command :
        "check quantize compile generate estimate simulate bench infer evaluate report doctor demo"
            .split(" ")) {
      assertTrue(help.contains("\n  " + command), command);
      assertTrue(Cli.run(command, "--help").ok().out().contains("--json"), command);
    }
  }
}
