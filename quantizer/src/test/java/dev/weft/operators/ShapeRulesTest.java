package dev.weft.operators;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.ModelException;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.onnx.OnnxReader;
import dev.weft.onnx.OnnxTensorFile;
import dev.weft.testing.ModelsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ShapeRulesTest {
  private static Shape shapeOf(GraphBuilder builder, String value) {
    return ShapeInference.infer(builder.output(value).build()).get(value).shape();
  }

  @Test
  void convolutionRoundsDownAndKeepsAnOpenBatch() {
    GraphBuilder b = new GraphBuilder("net");
    String x = b.input("x", Shape.ANY, 3, 11, 8);
    assertEquals(Shape.of(Shape.ANY, 5, 6, 4), shapeOf(b, b.conv(x, 5, 3, 2, 1)));
    GraphBuilder c = new GraphBuilder("net");
    assertEquals(Shape.of(1, 5, 5, 3), shapeOf(c, c.conv(c.input("x", 1, 3, 11, 8), 5, 3, 2, 0)));
  }

  @Test
  void samePaddingPutsTheOddPixelWhereItSays() {
    GraphBuilder b = new GraphBuilder("net");
    b.input("x", 1, 1, 28, 28);
    Attributes upper = Attributes.of("kernel_shape", new long[] {2, 2}, "auto_pad", "SAME_UPPER");
    Graph graph = b.output(b.node("MaxPool", upper, "x")).build();
    SpatialWindow window =
        SpatialWindow.of(
            graph.nodes().get(0), new long[] {2, 2}, Shape.of(1, 1, 28, 28), ModelException::new);
    assertEquals(List.of(0L, 1L), List.of(window.padsBegin()[0], window.padsEnd()[0]));
    assertEquals(28, window.output()[0]);
  }

  @Test
  void unknownOperatorIsNoErrorAndLeavesShapesOpen() {
    GraphBuilder b = new GraphBuilder("net");
    String odd = b.node("Wavelet", Attributes.NONE, b.input("x", 1, 3, 8, 8));
    assertEquals(Shape.UNKNOWN, shapeOf(b, b.conv(odd, 4, 3, 1, 1)));
  }

  @Test
  void contradictionNamesTheNode() {
    GraphBuilder b = new GraphBuilder("net");
    String x = b.input("x", 1, 3, 8, 8);
    Graph graph = b.output(b.conv(x, b.random(1, 4, 2, 3, 3), Attributes.NONE)).build();
    ModelException e = assertThrows(ModelException.class, () -> ShapeInference.infer(graph));
    assertTrue(e.getMessage().startsWith("Conv 'conv_1' has 3 input channels"), e.getMessage());
  }

  @Test
  void windowLargerThanThePictureIsAnError() {
    GraphBuilder b = new GraphBuilder("net");
    Graph graph = b.output(b.maxPool(b.input("x", 1, 3, 2, 2), 5, 1, 1)).build();
    ModelException e = assertThrows(ModelException.class, () -> ShapeInference.infer(graph));
    assertTrue(e.getMessage().contains("does not fit"), e.getMessage());
  }

  @Test
  void endlessOutputIsAnError() {
    GraphBuilder b = new GraphBuilder("net");
    String shape = b.constant("shape", TensorData.vector(1L << 40, 1L << 10));
    Graph graph = b.output(b.node("ConstantOfShape", Attributes.NONE, shape)).build();
    ModelException e = assertThrows(ModelException.class, () -> ShapeInference.infer(graph));
    assertTrue(e.getMessage().contains("elements"), e.getMessage());
  }

  /** Every published case of an operator we know gets the shape of its expected output. */
  @Test
  void agreesWithOnnxNodeTests() throws IOException {
    Path folder = ModelsFolder.require("onnx-node");
    List<String> wrong = new ArrayList<>();
    int known = 0;
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(path -> path.endsWith("model.onnx")).sorted().toList()) {
        String name = file.getParent().getFileName().toString();
        Graph graph;
        try {
          graph =
              withConstantParameters(OnnxReader.read(file), file.resolveSibling("test_data_set_0"));
        } catch (ModelException e) {
          if (!e.getMessage().contains("is too old")) {
            wrong.add(name + ": " + e.getMessage());
          }
          continue;
        }
        boolean tensors =
            graph.outputs().stream().allMatch(out -> out.type() != DataType.UNDEFINED);
        if (!tensors || graph.nodes().stream().anyMatch(node -> Operators.find(node) == null)) {
          continue;
        }
        known++;
        for (int i = 0; i < graph.outputs().size(); i++) {
          Path expected = file.resolveSibling("test_data_set_0/output_" + i + ".pb");
          Shape shape = OnnxTensorFile.read(expected).data().shape();
          Shape inferred = ShapeInference.infer(graph).get(graph.outputs().get(i).name()).shape();
          if (!inferred.equals(shape)) {
            wrong.add(name + ": " + inferred + " instead of " + shape);
          }
        }
      }
    }
    assertTrue(known > 200, "known cases: " + known);
    assertEquals(List.of(), wrong);
  }

  /** All inputs but the first become initializers, as in real networks. */
  private static Graph withConstantParameters(Graph graph, Path data) {
    GraphEditor editor = new GraphEditor(graph);
    for (int i = 1; i < graph.inputs().size(); i++) {
      if (graph.inputs().get(i).type() != DataType.UNDEFINED) {
        editor.setConstant(
            graph.inputs().get(i).name(),
            OnnxTensorFile.read(data.resolve("input_" + i + ".pb")).data());
      }
    }
    editor.setInputs(graph.inputs().subList(0, Math.min(1, graph.inputs().size())));
    editor.setOutputs(
        graph.outputs().stream().map(output -> output.withShape(Shape.UNKNOWN)).toList());
    return editor.build();
  }
}
