package dev.weft.passes;

import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.onnx.FloatEvaluator;
import dev.weft.operators.Operators;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Replaces what depends on constants only by initializers, evaluated in ONNX Runtime; shapes that
 * are known count as constants. Only the constant part of the graph is handed over, once a round.
 * DequantizeLinear stays: it says how weights are quantized.
 */
public final class FoldConstants implements Pass {
  /**
   * Results with more elements are not stored: a model that grows so much is not meant to be
   * folded.
   */
  private static final long MAX_ELEMENTS = 1L << 28;

  @Override
  public String name() {
    return "fold-constants";
  }

  @Override
  public Graph apply(Graph graph) {
    InferShapes inferShapes = new InferShapes();
    Graph folded = inferShapes.apply(graph);
    // A folded shape lets more shapes be inferred, which may be constants again.
    for (Graph next = round(folded); next != folded; next = round(folded)) {
      folded = inferShapes.apply(next);
    }
    return new EliminateDead().apply(folded);
  }

  private static Graph round(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    Set<String> known = new HashSet<>(graph.initializers().keySet());
    List<Node> constant = new ArrayList<>();
    boolean changed = false;
    for (Node node : graph.nodes()) {
      Shape shape = graph.shape(node.input(0));
      if (node.is("Shape") && shape.isFixed()) {
        editor.remove(node);
        editor.setConstant(node.output(), slice(node, shape));
        known.add(node.output());
        changed = true;
      } else if (isConstant(node, graph, known)) {
        constant.add(node);
        node.outputs().stream().filter(output -> !output.isEmpty()).forEach(known::add);
      }
    }
    if (!constant.isEmpty()) {
      Graph shapesFolded = editor.build();
      evaluate(constant, shapesFolded).forEach(editor::setConstant);
      constant.forEach(editor::remove);
    }
    return changed || !constant.isEmpty() ? editor.build() : graph;
  }

  private static TensorData slice(Node node, Shape shape) {
    int rank = shape.rank();
    int start = Math.max(0, Math.min(rank, fromEnd(node.integer("start", 0), rank)));
    int end = Math.max(start, Math.min(rank, fromEnd(node.integer("end", rank), rank)));
    return TensorData.vector(Arrays.copyOfRange(shape.toArray(), start, end));
  }

  private static int fromEnd(long index, int rank) {
    return (int) Math.max(-1, index < 0 ? index + rank : index);
  }

  private static boolean isConstant(Node node, Graph graph, Set<String> known) {
    return node.domain().isEmpty()
        && Operators.find(node) != null
        && !node.is("DequantizeLinear")
        && !node.inputs().isEmpty()
        && node.inputs().stream().allMatch(input -> input.isEmpty() || known.contains(input))
        && node.outputs().stream()
            .allMatch(
                output ->
                    !graph.isOutput(output) && graph.shape(output).elements() <= MAX_ELEMENTS);
  }

  /** Values of those outputs of the nodes that other nodes read. */
  private static Map<String, TensorData> evaluate(List<Node> nodes, Graph graph) {
    Set<String> read = new HashSet<>();
    Map<String, ValueInfo> outputs = new LinkedHashMap<>();
    for (Node node : nodes) {
      read.addAll(node.inputs());
      for (String output : node.outputs()) {
        if (graph.consumers(output).stream().anyMatch(reader -> !nodes.contains(reader))) {
          outputs.put(output, new ValueInfo(output, DataType.UNDEFINED, Shape.UNKNOWN));
        }
      }
    }
    if (outputs.isEmpty()) {
      return Map.of();
    }
    Map<String, TensorData> initializers = new LinkedHashMap<>(graph.initializers());
    initializers.keySet().retainAll(read);
    Graph part =
        new Graph(
            "constants",
            graph.opset(),
            List.of(),
            List.copyOf(outputs.values()),
            nodes,
            initializers,
            Map.of());
    try (FloatEvaluator evaluator = FloatEvaluator.of(part)) {
      return evaluator.run(Map.of());
    }
  }
}
