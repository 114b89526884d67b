package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.ValueInfo;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Applies every node's shape rule in order. What a rule leaves open is taken from what the graph
 * says already.
 */
public final class ShapeInference {
  private ShapeInference() {}

  /**
   * Infos of all tensors by name; those behind operators that weft does not know are as the graph
   * states them.
   */
  public static Map<String, ValueInfo> infer(Graph graph) {
    Map<String, ValueInfo> values = new LinkedHashMap<>();
    graph.initializers().keySet().forEach(name -> values.put(name, graph.values().get(name)));
    graph.inputs().forEach(input -> values.put(input.name(), input));
    for (Node node : graph.nodes()) {
      Map<String, ValueInfo> inferred = inputs(node, values);
      Operator operator = Operators.find(node);
      if (operator != null) {
        operator.infer(node, new ShapeContext(graph, node, inferred));
      }
      for (String output : node.outputs()) {
        ValueInfo merged = merge(inferred.get(output), graph.values().get(output));
        if (!output.isEmpty() && merged != null) {
          values.put(output, merged);
        }
      }
    }
    return values;
  }

  private static Map<String, ValueInfo> inputs(Node node, Map<String, ValueInfo> values) {
    Map<String, ValueInfo> inputs = new HashMap<>();
    for (String input : node.inputs()) {
      if (values.containsKey(input)) {
        inputs.put(input, values.get(input));
      }
    }
    return inputs;
  }

  private static ValueInfo merge(ValueInfo inferred, ValueInfo stated) {
    if (inferred == null || stated == null) {
      return inferred == null ? stated : inferred;
    }
    DataType type = inferred.type() == DataType.UNDEFINED ? stated.type() : inferred.type();
    Shape shape = inferred.shape();
    if (!shape.hasRank()) {
      shape = stated.shape();
    } else if (stated.shape().rank() == shape.rank()) {
      for (int i = 0; i < shape.rank(); i++) {
        shape =
            shape.dimension(i) == Shape.ANY ? shape.with(i, stated.shape().dimension(i)) : shape;
      }
    }
    return new ValueInfo(inferred.name(), type, shape);
  }
}
