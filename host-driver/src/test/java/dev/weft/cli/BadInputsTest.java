package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import dev.weft.graph.Attributes;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import dev.weft.onnx.OnnxReader;
import dev.weft.onnx.OnnxWriter;
import dev.weft.onnx.proto.ModelProto;
import dev.weft.onnx.proto.NodeProto;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * What is wrong is said in one line, with an exit code of its kind, and nothing half-written is
 * left.
 */
class BadInputsTest {
  @TempDir Path folder;

  private Path file(String name, byte[] content) throws IOException {
    return Files.write(folder.resolve(name), content);
  }

  private byte[] classifier() throws IOException {
    return Files.readAllBytes(SmallModels.classifier(folder));
  }

  @Test
  void absentModel() {
    Cli.run("check", folder.resolve("absent.onnx")).fails(ExitCode.MODEL, "absent.onnx");
  }

  @Test
  void folderAsModel() {
    Cli.run("check", folder).fails(ExitCode.MODEL, folder.toString());
  }

  @Test
  void emptyModel() throws IOException {
    Cli.run("check", file("empty.onnx", new byte[0])).fails(ExitCode.MODEL, "empty.onnx");
  }

  @Test
  void modelTruncatedAnywhere() throws IOException {
    byte[] whole = classifier();
    for (int length = 1; length < whole.length; length += whole.length / 23) {
      Path half = file("half.onnx", Arrays.copyOf(whole, length));
      Cli.run("check", half).fails(ExitCode.MODEL, "half.onnx");
    }
  }

  @Test
  void noOnnxFile() throws IOException {
    Path text = file("notes.onnx", "these are notes\n".repeat(50).getBytes(StandardCharsets.UTF_8));
    Cli.run("check", text).fails(ExitCode.MODEL, "notes.onnx");
  }

  @Test
  void unsupportedNodesAreListedAtOnce() {
    GraphBuilder b = new GraphBuilder("strange");
    String x = b.conv(b.input("x", 1, 4, 8, 8), 4, 3, 1, 1);
    x = b.node("Frobnicate", Attributes.NONE, x);
    x = b.conv(x, 4, 3, 1, 1);
    x = b.node("Det", Attributes.NONE, x);
    x = b.conv(x, 4, 3, 1, 1);
    Path model = SmallModels.write(folder.resolve("strange.onnx"), b.output(x).build());
    Cli check = Cli.run("check", model, "--json", "-");
    assertEquals(ExitCode.MODEL, check.code());
    JsonNode json = check.json();
    assertFalse(json.get("ok").asBoolean());
    int unsupported = 0;
    for (JsonNode node : json.get("nodes")) {
      if (node.get("where").asText().equals("unsupported")) {
        unsupported++;
        assertFalse(node.get("reason").asText().isBlank(), node.toString());
      }
    }
    assertTrue(unsupported >= 2, json.toString());
    assertTrue(check.err().contains("Frobnicate") && check.err().contains("Det"), check.err());
  }

  @Test
  void foreignDomain() throws IOException {
    ModelProto.Builder model = ModelProto.parseFrom(classifier()).toBuilder();
    model.getGraphBuilder().getNodeBuilder(0).setDomain("com.example").setOpType("Magic");
    model.addOpsetImportBuilder().setDomain("com.example").setVersion(1);
    Cli check = Cli.run("check", file("foreign.onnx", model.build().toByteArray()));
    assertEquals(ExitCode.MODEL, check.code(), check.out() + check.err());
    assertTrue((check.out() + check.err()).contains("com.example"), check.out() + check.err());
    assertFalse(check.err().contains("\tat "), check.err());
  }

  @Test
  void weightsThatAreNoNumbers() {
    GraphBuilder b = new GraphBuilder("nan");
    TensorData weights = b.random(1, 4, 2, 3, 3);
    weights.floats()[7] = Float.NaN;
    String y = b.conv(b.input("x", 1, 2, 8, 8), weights, Attributes.NONE);
    Path model = SmallModels.write(folder.resolve("nan.onnx"), b.output(y).build());
    Cli run =
        Cli.run(
            "quantize",
            model,
            "--calibration",
            tensors(1, 2, 8, 8),
            "-o",
            folder.resolve("q.weft"));
    run.fails(ExitCode.MODEL, "NaN");
    assertFalse(Files.exists(folder.resolve("q.weft")));
  }

  @Test
  void cyclicGraph() throws IOException {
    ModelProto.Builder model = ModelProto.parseFrom(classifier()).toBuilder();
    NodeProto last = model.getGraph().getNode(model.getGraph().getNodeCount() - 1);
    model.getGraphBuilder().getNodeBuilder(0).setInput(0, last.getOutput(0));
    Cli.run("check", file("cycle.onnx", model.build().toByteArray()))
        .fails(ExitCode.MODEL, "cycle");
  }

  @Test
  void absurdShapes() {
    GraphBuilder b = new GraphBuilder("huge");
    String y = b.conv(b.input("x", 1, 3, 3_000_000, 3_000_000), 8, 3, 1, 1);
    Path model = SmallModels.write(folder.resolve("huge.onnx"), b.output(y).build());
    Cli run = Cli.run("compile", model, "--config", "tiny", "-o", folder.resolve("p"));
    assertTrue(run.code() == ExitCode.MODEL || run.code() == ExitCode.USAGE, run.err());
    run.fails(run.code(), "x");
  }

  @Test
  void kernelLargerThanThePicture() {
    GraphBuilder b = new GraphBuilder("tight");
    String y = b.conv(b.input("x", 1, 3, 2, 2), 8, 5, 1, 0);
    Path model = SmallModels.write(folder.resolve("tight.onnx"), b.output(y).build());
    Cli.run("check", model).fails(ExitCode.MODEL, "Conv");
  }

  private Path tensors(long... shape) {
    Path file = folder.resolve("calibration.pb");
    new dev.weft.onnx.OnnxTensorFile("", new GraphBuilder("g").random(1, shape)).write(file);
    return file;
  }

  @Test
  void unknownConfigurationListsTheChoices() {
    Cli.run("compile", SmallModels.classifier(folder), "--config", "enormous")
        .fails(ExitCode.USAGE, "enormous", "tiny");
  }

  @Test
  void brokenConfiguration() throws IOException {
    Path model = SmallModels.classifier(folder);
    Path bad =
        file(
            "bad.json", "{\"name\": \"x\", \"format\": \"w8a8\"}".getBytes(StandardCharsets.UTF_8));
    Cli.run("compile", model, "--config", bad).fails(ExitCode.USAGE, "configuration");
    Path none = file("none.json", "{".getBytes(StandardCharsets.UTF_8));
    Cli.run("compile", model, "--config", none).fails(ExitCode.USAGE, "configuration");
  }

  @Test
  void configurationOfAnotherFormat() {
    Cli.run("compile", SmallModels.classifier(folder), "--format", "q2.14", "--config", "tiny")
        .fails(ExitCode.MODEL, "q2.14", "w8a8");
  }

  @Test
  void programOfAnotherConfiguration() throws IOException {
    Path model = SmallModels.classifier(folder);
    Path input = SmallModels.tensor(folder);
    String wider =
        dev.weft.hw.arch.AcceleratorConfig.load("tiny")
            .toJson()
            .replace("\"featureWords\" : 1024", "\"featureWords\" : 2048");
    Path other = file("wider.json", wider.getBytes(StandardCharsets.UTF_8));
    Path program = folder.resolve("p.weftprog");
    Cli.run("compile", model, "--config", other, "-o", program).ok();
    Cli.run("infer", model, "--input", input, "--config", "tiny", "--program", program)
        .fails(ExitCode.USAGE, "compiled for configuration", "fingerprint");
  }

  @Test
  void brokenProgram() throws IOException {
    Path model = SmallModels.classifier(folder);
    Path program = folder.resolve("p.weftprog");
    Cli.run("compile", model, "--config", "tiny", "-o", program).ok();
    byte[] whole = Files.readAllBytes(program);
    Path half = file("half.weftprog", Arrays.copyOf(whole, whole.length / 2));
    Cli.run(
            "infer",
            model,
            "--input",
            SmallModels.tensor(folder),
            "--config",
            "tiny",
            "--program",
            half)
        .fails(ExitCode.FILE, "half.weftprog");
  }

  @Test
  void brokenQuantizedModel() throws IOException {
    Path quantized = folder.resolve("q.weft");
    Cli.run(
            "quantize",
            SmallModels.classifier(folder),
            "--calibration",
            SmallModels.tensor(folder),
            "-o",
            quantized)
        .ok();
    byte[] whole = Files.readAllBytes(quantized);
    for (int length : new int[] {5, whole.length / 2, whole.length - 1}) {
      Cli.run("check", file("half.weft", Arrays.copyOf(whole, length)))
          .fails(ExitCode.FILE, "half.weft");
    }
  }

  @Test
  void inputOfAnotherShape() {
    Path model = SmallModels.classifier(folder);
    Cli.run("infer", model, "--input", tensors(1, 3, 9, 9), "--config", "tiny")
        .fails(ExitCode.USAGE, "image", "1x1x8x8");
  }

  @Test
  void absentAndUnknownInput() throws IOException {
    Path model = SmallModels.classifier(folder);
    Cli.run("infer", model, "--input", folder.resolve("nothing.png"))
        .fails(ExitCode.FILE, "nothing.png");
    Path text = file("x.txt", "x".getBytes(StandardCharsets.UTF_8));
    Cli.run("infer", model, "--input", text).fails(ExitCode.FILE, "x.txt", "PNG");
  }

  @Test
  void dataWithoutLabels() {
    Cli.run("evaluate", SmallModels.classifier(folder), "--data", SmallModels.tensor(folder))
        .fails(ExitCode.USAGE, "--labels");
  }

  @Test
  void wrongArguments() {
    Cli.run("infer").fails(ExitCode.USAGE, "MODEL");
    Cli.run("frobnicate").fails(ExitCode.USAGE, "frobnicate");
    Path model = SmallModels.classifier(folder);
    Cli.run("infer", model, "--input", SmallModels.tensor(folder), "--device", "abacus")
        .fails(ExitCode.USAGE, "reference");
    Cli.run(
            "quantize",
            model,
            "--calibration",
            SmallModels.tensor(folder),
            "--format",
            "w2a2",
            "-o",
            folder.resolve("q"))
        .fails(ExitCode.USAGE, "w8a8");
    Cli.run(
            "quantize",
            model,
            "--calibration",
            SmallModels.tensor(folder),
            "--scale",
            "1/x",
            "-o",
            folder.resolve("q"))
        .fails(ExitCode.USAGE, "1/x");
    Cli.run("quantize", model, "-o", folder.resolve("q")).fails(ExitCode.USAGE, "--calibration");
    Cli.run("estimate", "--config", "tiny", "--board", "breadboard")
        .fails(ExitCode.USAGE, "breadboard", "ultra96");
  }

  @Test
  void fullDisk() {
    Path full = Path.of("/dev/full");
    Assumptions.assumeTrue(Files.exists(full), "there is no /dev/full here");
    Cli.run("check", SmallModels.classifier(folder), "--json", full).fails(ExitCode.FILE, "space");
    assertTrue(Files.exists(full) && !Files.isRegularFile(full));
  }

  @Test
  void placesThatCannotBeWritten() throws IOException {
    Path model = SmallModels.classifier(folder);
    Path data = SmallModels.tensor(folder);
    Path absent = folder.resolve("no/such/folder/q.weft");
    Cli.run("quantize", model, "--calibration", data, "-o", absent)
        .fails(ExitCode.FILE, "no/such/folder");
    Cli.run("quantize", model, "--calibration", data, "-o", folder).fails(ExitCode.FILE, "folder");
    Cli.run("compile", model, "--config", "tiny", "-o", absent)
        .fails(ExitCode.FILE, "no/such/folder");
    Cli.run("check", model, "--json", absent).fails(ExitCode.FILE, "no/such/folder");
    Cli.run("generate", "--config", "tiny", "-o", model).fails(ExitCode.FILE, "classifier.onnx");
    try (Stream<Path> left = Files.list(folder)) {
      assertTrue(left.noneMatch(f -> f.toString().endsWith(".tmp")), "temporary files are left");
    }
  }

  @Test
  void modelsRoundTripBeforeTheyAreBroken() throws IOException {
    byte[] bytes = OnnxWriter.toBytes(OnnxReader.read(SmallModels.classifier(folder)));
    Cli.run("check", file("again.onnx", bytes)).ok();
  }
}
