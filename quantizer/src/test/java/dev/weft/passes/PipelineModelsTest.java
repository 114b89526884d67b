package dev.weft.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.onnx.OnnxReader;
import dev.weft.onnx.OnnxTensorFile;
import dev.weft.testing.Floats;
import dev.weft.testing.ModelsFolder;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Real networks compute the same after the pipeline as before, also when saved and read again. */
class PipelineModelsTest {
  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource({
    "resnet8-cifar10/model.onnx, 255",
    "resnet8-cifar10/model_int8_qdq.onnx, 255",
    "resnet8-fashion/model.onnx, 1",
    "mnist-cnn/model.onnx, 255",
    "vww96-mobilenetv1/model.onnx, 1",
    "fastestdet-coco/model.onnx, 1",
    "deform-fashion-square/model.onnx, 1",
    "codenet1x-fashion-scenes/model.onnx, 1",
    "codenet1x-fashion-scenes/model_bn.onnx, 1",
  })
  void outputsStay(String model, float high) throws IOException {
    Graph graph = OnnxReader.read(ModelsFolder.require(model));
    Map<String, TensorData> inputs = Floats.randomInputs(graph, 0, high, 1);
    Graph result = Pipeline.standard().run(graph, folder);
    for (Node node : result.nodes()) {
      for (String output : node.outputs()) {
        assertTrue(result.shape(output).isFixed(), node + " has shape " + result.shape(output));
      }
    }
    Map<String, TensorData> expected = Floats.run(graph, inputs);
    Floats.assertClose(expected, Floats.run(result, inputs));
    List<Path> stages = stages();
    assertEquals(Pipeline.standard().passes().size() + 1, stages.size());
    for (Path stage : stages) {
      Floats.assertClose(expected, Floats.run(OnnxReader.read(stage), inputs));
    }
  }

  private List<Path> stages() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }

  @Test
  void shuffleNetworksKeepNoLayoutOperatorsButAtTheirEnds() {
    Graph graph =
        Pipeline.standard()
            .run(OnnxReader.read(ModelsFolder.require("fastestdet-coco/model.onnx")));
    for (Node node : graph.nodes()) {
      boolean atEnd = graph.consumers(node.output()).stream().allMatch(n -> !n.is("Conv"));
      assertTrue(
          atEnd || !Set.of("Reshape", "Transpose", "Gather").contains(node.op()),
          node + " is left");
    }
    assertEquals(
        26, graph.nodes().stream().filter(node -> node.op().equals("SelectChannels")).count());
  }

  @Test
  void publishedOutputsAreReproduced() {
    Path folder = ModelsFolder.require("fastestdet-coco");
    Graph graph = Pipeline.standard().run(OnnxReader.read(folder.resolve("model.onnx")));
    TensorData input = OnnxTensorFile.read(folder.resolve("test_data_set_0/input_0.pb")).data();
    TensorData expected = OnnxTensorFile.read(folder.resolve("test_data_set_0/output_0.pb")).data();
    TensorData actual =
        Floats.run(graph, Map.of(graph.inputs().get(0).name(), input))
            .get(graph.outputs().get(0).name());
    Floats.assertClose("output", expected, actual);
  }
}
