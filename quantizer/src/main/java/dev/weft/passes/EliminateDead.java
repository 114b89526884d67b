package dev.weft.passes;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.ValueInfo;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Removes nodes and initializers that no graph output depends on. */
public final class EliminateDead implements Pass {
  @Override
  public String name() {
    return "eliminate-dead";
  }

  @Override
  public Graph apply(Graph graph) {
    Set<String> needed = new HashSet<>();
    graph.outputs().stream().map(ValueInfo::name).forEach(needed::add);
    GraphEditor editor = new GraphEditor(graph);
    List<Node> nodes = graph.nodes();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      Node node = nodes.get(i);
      if (node.outputs().stream().anyMatch(needed::contains)) {
        needed.addAll(node.inputs());
        needed.addAll(node.subgraphNames());
      } else {
        editor.remove(node);
      }
    }
    graph.initializers().keySet().stream()
        .filter(name -> !needed.contains(name))
        .forEach(editor::removeConstant);
    return editor.build();
  }
}
