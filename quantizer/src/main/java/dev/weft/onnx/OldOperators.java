package dev.weft.onnx;

import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import java.util.Map;

/**
 * Operators of opsets before {@value OnnxReader#OLDEST_OPSET} that mean the same since: their last
 * change is older. Other operators of such models may broadcast or normalize in ways of their own.
 */
final class OldOperators {
  /** The opset from which on an operator is what opset 7 says. */
  private static final Map<String, Integer> SINCE =
      Map.ofEntries(
          Map.entry("Concat", 4),
          Map.entry("Constant", 1),
          Map.entry("Conv", 1),
          Map.entry("ConvTranspose", 1),
          Map.entry("Flatten", 1),
          Map.entry("GlobalAveragePool", 1),
          Map.entry("GlobalMaxPool", 1),
          Map.entry("HardSigmoid", 6),
          Map.entry("Identity", 1),
          Map.entry("LeakyRelu", 6),
          Map.entry("MaxPool", 1),
          Map.entry("Relu", 6),
          Map.entry("Reshape", 5),
          Map.entry("Sigmoid", 6),
          Map.entry("Softmax", 1),
          Map.entry("Tanh", 6),
          Map.entry("Transpose", 1));

  private OldOperators() {}

  static void requireUnchanged(Graph graph) {
    for (Node node : graph.nodes()) {
      int since = SINCE.getOrDefault(node.type(), OnnxReader.OLDEST_OPSET);
      if (graph.opset() < since) {
        throw new ModelException(
            "opset "
                + graph.opset()
                + " is too old for "
                + node
                + ", expected "
                + since
                + " to "
                + OnnxReader.NEWEST_OPSET
                + "; convert the model with onnx.version_converter");
      }
    }
  }
}
