package dev.weft.passes;

import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.onnx.OnnxReader;
import dev.weft.testing.Floats;
import dev.weft.testing.Models;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
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
  void outputsStay(String model, float high) {
    Graph graph = OnnxReader.read(Models.require(model));
    Map<String, TensorData> inputs = Floats.randomInputs(graph, 0, high, 1);
    Graph result = Pipeline.standard().run(graph, folder);
    Map<String, Integer> operators = new TreeMap<>();
    result.nodes().forEach(node -> operators.merge(node.type(), 1, Integer::sum));
    System.out.println(model + " " + operators);
    for (Node node : result.nodes()) {
      for (String output : node.outputs()) {
        assertTrue(result.shape(output).isFixed(), node + " has shape " + result.shape(output));
      }
    }
    Map<String, TensorData> expected = Floats.run(graph, inputs);
    Floats.assertClose(expected, Floats.run(result, inputs));
  }
}
