package dev.weft.passes;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.ValueInfo;
import java.util.Arrays;
import java.util.List;

/**
 * Writes ReduceMean over height and width as GlobalAveragePool, with a Flatten if the dimensions
 * vanish.
 */
public final class RecognizeGlobalPool implements Pass {
  @Override
  public String name() {
    return "recognize-global-pool";
  }

  @Override
  public Graph apply(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    for (Node node : graph.nodes()) {
      if (!node.is("ReduceMean") || !overPicture(node, graph)) {
        continue;
      }
      List<String> inputs = List.of(node.input(0));
      if (node.integer("keepdims", 1) != 0) {
        editor.replace(
            new Node(
                node.name(), "GlobalAveragePool", "", inputs, node.outputs(), Attributes.NONE));
        continue;
      }
      String pooled = editor.freshName(node.output() + "/pooled");
      editor.replace(
          new Node(node.name(), "GlobalAveragePool", "", inputs, List.of(pooled), Attributes.NONE));
      ValueInfo input = graph.values().get(node.input(0));
      editor.setInfo(new ValueInfo(pooled, input.type(), input.shape().with(2, 1).with(3, 1)));
      String name = editor.freshName(node.name() + "/flatten");
      editor.add(
          new Node(name, "Flatten", "", List.of(pooled), node.outputs(), Attributes.of("axis", 1)));
    }
    return editor.build();
  }

  private static boolean overPicture(Node node, Graph graph) {
    long[] axes = graph.integers(node, "axes", 1);
    if (axes == null || graph.shape(node.input(0)).rank() != 4) {
      return false;
    }
    long[] positive =
        Arrays.stream(axes).map(axis -> axis < 0 ? axis + 4 : axis).sorted().toArray();
    return Arrays.equals(positive, new long[] {2, 3});
  }
}
