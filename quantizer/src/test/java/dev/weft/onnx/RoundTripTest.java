package dev.weft.onnx;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.testing.Floats;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is written is read back equal, and ONNX Runtime computes with it. */
class RoundTripTest {
  @TempDir Path folder;

  private static GraphBuilder network() {
    GraphBuilder b = new GraphBuilder("net");
    String x = b.relu(b.conv(b.input("x", 1, 3, 8, 8), 6, 3, 2, 1));
    String y = b.clip(b.batchNorm(b.depthwise(x, 3, 1, 1)), 0, 6);
    return b.output(b.softmax(b.fullyConnected(b.flatten(b.resize(b.add(x, y), 2)), 384, 5)));
  }

  @Test
  void graphSurvivesWritingAndReading() {
    Graph graph = network().build();
    Path file = folder.resolve("net.onnx");
    OnnxWriter.write(graph, file);
    Graph read = OnnxReader.read(file);
    assertEquals(graph.nodes().toString(), read.nodes().toString());
    assertEquals(graph.initializers().keySet(), read.initializers().keySet());
    Floats.assertSameOutputs(graph, read, Floats.randomInputs(graph, -1, 1, 1));
  }

  @Test
  void selectionIsWrittenAsGather() {
    GraphBuilder b = new GraphBuilder("net");
    Graph plain = b.output(b.relu(b.input("x", 1, 3, 1, 2))).build();
    GraphEditor editor = new GraphEditor(plain);
    Node relu = plain.nodes().get(0);
    editor.replace(
        new Node(
            relu.name(),
            "SelectChannels",
            "dev.weft",
            relu.inputs(),
            relu.outputs(),
            Attributes.of("channels", new long[] {2, 0})));
    Graph graph = editor.build();
    assertEquals(
        "Gather", OnnxReader.read(OnnxWriter.toBytes(graph), "m", null).nodes().get(0).type());
    TensorData x = TensorData.of(new float[] {1, 2, 3, 4, 5, 6}, 1, 3, 1, 2);
    assertArrayEquals(
        new float[] {5, 6, 1, 2}, Floats.run(graph, Map.of("x", x)).get(relu.output()).floats());
  }

  @Test
  void evaluatorReturnsAnyTensor() {
    Graph graph = network().build();
    List<String> wanted = List.of("relu_1:out", "x", "weight_1", graph.outputs().get(0).name());
    try (FloatEvaluator evaluator = FloatEvaluator.of(graph, wanted, 1)) {
      for (int run = 0; run < 3; run++) {
        Map<String, TensorData> inputs = Floats.randomInputs(graph, -1, 1, run);
        Map<String, TensorData> values = evaluator.run(inputs);
        assertEquals(wanted, List.copyOf(values.keySet()));
        assertEquals(inputs.get("x"), values.get("x"));
        assertEquals(6 * 4 * 4, values.get("relu_1:out").elements());
        double sum = 0;
        for (float p : values.get(wanted.get(3)).floats()) {
          sum += p;
        }
        assertEquals(1, sum, 1e-5);
      }
    }
  }

  @Test
  void evaluatorNamesWhatIsMissing() {
    Graph graph = network().build();
    ModelException e =
        assertThrows(ModelException.class, () -> FloatEvaluator.of(graph, List.of("nowhere"), 1));
    assertTrue(e.getMessage().contains("'nowhere'"), e.getMessage());
    try (FloatEvaluator evaluator = FloatEvaluator.of(graph)) {
      ModelException f = assertThrows(ModelException.class, () -> evaluator.run(Map.of()));
      assertTrue(f.getMessage().contains("input 'x' has no value"), f.getMessage());
    }
  }

  @Test
  void runtimeErrorIsOneLine() {
    GraphBuilder b = new GraphBuilder("net");
    Graph graph = b.output(b.node("Wavelet", Attributes.NONE, b.input("x", 1, 3))).build();
    ModelException e = assertThrows(ModelException.class, () -> FloatEvaluator.of(graph));
    assertTrue(
        e.getMessage().startsWith("ONNX Runtime: ") && !e.getMessage().contains("\n"),
        e.getMessage());
  }

  @Test
  void tensorFilesOfEveryType() {
    for (DataType type : DataType.values()) {
      if (type.bits() == 0) {
        continue;
      }
      byte[] raw = new byte[(int) type.storedBytes(6)];
      for (int i = 0; i < raw.length; i++) {
        raw[i] = (byte) (type == DataType.BOOL ? i % 2 : 17 * i + 3);
      }
      TensorData data = TensorData.fromRaw(type, java.nio.ByteBuffer.wrap(raw), 2, 3);
      Path file = folder.resolve(type + ".pb");
      new OnnxTensorFile("t", data).write(file);
      OnnxTensorFile read = OnnxTensorFile.read(file);
      assertEquals("t", read.name());
      assertEquals(type, read.data().type());
      assertArrayEquals(raw, read.data().toRaw(), type.toString());
    }
  }
}
