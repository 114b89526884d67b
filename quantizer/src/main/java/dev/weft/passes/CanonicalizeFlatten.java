package dev.weft.passes;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import java.util.List;
import java.util.Set;

/**
 * Merges chains of Reshape, Flatten, Squeeze and Unsqueeze into one node, and writes one that makes
 * a picture a vector (N x C x H x W to N x CHW) as Flatten. All shapes involved must be known.
 */
public final class CanonicalizeFlatten implements Pass {
  private static final Set<String> RESHAPING = Set.of("Reshape", "Flatten", "Squeeze", "Unsqueeze");

  @Override
  public String name() {
    return "canonicalize-flatten";
  }

  @Override
  public Graph apply(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    for (Node node : graph.nodes()) {
      if (!reshapes(node, graph)) {
        continue;
      }
      String source = node.input(0);
      while (graph.producer(source) != null && reshapes(graph.producer(source), graph)) {
        source = graph.producer(source).input(0);
      }
      Shape from = graph.shape(source);
      Shape to = graph.shape(node.output());
      if (flattens(from, to)) {
        editor.replace(node(node, "Flatten", List.of(source), Attributes.of("axis", 1)));
      } else if (!source.equals(node.input(0))) {
        String shape = editor.addConstant(node.name() + "/shape", TensorData.vector(to.toArray()));
        editor.replace(node(node, "Reshape", List.of(source, shape), Attributes.NONE));
      }
    }
    return new EliminateDead().apply(editor.build());
  }

  private static boolean reshapes(Node node, Graph graph) {
    return node.domain().isEmpty()
        && RESHAPING.contains(node.op())
        && graph.shape(node.input(0)).isFixed()
        && graph.shape(node.output()).isFixed()
        && !graph.isConstant(node.input(0));
  }

  private static boolean flattens(Shape from, Shape to) {
    return to.rank() == 2 && from.rank() > 2 && from.dimension(0) == to.dimension(0);
  }

  private static Node node(Node node, String op, List<String> inputs, Attributes attributes) {
    return new Node(node.name(), op, "", inputs, node.outputs(), attributes);
  }
}
