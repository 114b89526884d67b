package dev.weft.passes;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.Node;
import dev.weft.onnx.OnnxReader;
import dev.weft.onnx.OnnxWriter;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;
import org.junit.jupiter.api.io.TempDir;

/** VGG16 with its 553 MB of weights; on request only: {@code -Dweft.large=true -Dtest.heap=3g}. */
@EnabledIfSystemProperty(
    named = "weft.large",
    matches = "true",
    disabledReason = "large: -Dweft.large=true")
class LargeModelTest {
  @TempDir Path folder;

  @Test
  void vgg16IsWrittenReadAndFolded() {
    GraphBuilder b = new GraphBuilder("vgg16");
    String x = b.input("x", -1, 3, 224, 224);
    int[][] stages = {{64, 2}, {128, 2}, {256, 3}, {512, 3}, {512, 3}};
    for (int[] stage : stages) {
      for (int i = 0; i < stage[1]; i++) {
        x = b.relu(b.batchNorm(b.conv(x, stage[0], 3, 1, 1)));
      }
      x = b.maxPool(x, 2, 2, 0);
    }
    x = b.relu(b.fullyConnected(b.flatten(x), 25088, 4096));
    x = b.relu(b.fullyConnected(x, 4096, 4096));
    Path file = folder.resolve("vgg16.onnx");
    OnnxWriter.write(b.output(b.fullyConnected(x, 4096, 1000)).build(), file);
    Graph graph = Pipeline.standard().run(OnnxReader.read(file));
    List<String> operators = graph.nodes().stream().map(Node::op).distinct().toList();
    assertEquals(List.of("Conv", "Relu", "MaxPool", "Flatten", "Gemm"), operators);
  }
}
