package dev.weft.quant;

import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.onnx.FloatEvaluator;
import dev.weft.onnx.OnnxWriter;
import dev.weft.quant.kernel.HostGraph;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Cuts host nodes out of a graph as models of their own, and runs them. */
public final class HostGraphs {
  private HostGraphs() {}

  /**
   * Some nodes of a graph as a model of their own.
   *
   * @param nodes in order
   * @param wanted tensors that others read; those the nodes make become outputs
   * @return null if there are no nodes
   */
  static HostGraph cut(Graph graph, List<Node> nodes, Set<String> wanted) {
    if (nodes.isEmpty()) {
      return null;
    }
    Set<String> made = new HashSet<>();
    nodes.forEach(n -> made.addAll(n.outputs()));
    Set<String> read = new LinkedHashSet<>();
    Map<String, TensorData> constants = new LinkedHashMap<>();
    for (Node node : nodes) {
      for (String input : node.inputs()) {
        if (graph.isConstant(input)) {
          constants.put(input, graph.constant(input));
        } else if (!input.isEmpty() && !made.contains(input)) {
          read.add(input);
        }
      }
    }
    List<ValueInfo> inputs = read.stream().map(graph.values()::get).toList();
    List<ValueInfo> outputs = new ArrayList<>();
    for (Node node : nodes) {
      for (String output : node.outputs()) {
        if (wanted.contains(output)) {
          outputs.add(graph.values().get(output));
        }
      }
    }
    Map<String, ValueInfo> values = new LinkedHashMap<>();
    made.stream()
        .filter(graph.values()::containsKey)
        .forEach(n -> values.put(n, graph.values().get(n)));
    Graph part =
        new Graph(graph.name() + "/host", graph.opset(), inputs, outputs, nodes, constants, values);
    return new HostGraph(
        OnnxWriter.toBytes(part),
        List.copyOf(read),
        outputs.stream().map(ValueInfo::name).toList(),
        nodes.stream().map(Node::type).distinct().toList());
  }

  /**
   * Runs a host graph once.
   *
   * @param values at least its inputs, by name
   */
  public static Map<String, TensorData> run(HostGraph host, Map<String, TensorData> values) {
    try (FloatEvaluator evaluator =
        FloatEvaluator.of(host.onnx(), FloatEvaluator.DEFAULT_THREADS)) {
      return evaluator.run(values);
    }
  }
}
