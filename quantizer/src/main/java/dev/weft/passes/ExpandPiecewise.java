package dev.weft.passes;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.lowering.Lowering;
import java.util.List;

/**
 * Writes Max and Min of computed tensors, and PRelu with other slopes than one a channel, by Relu
 * and sums, which have kernels: {@code max(a, b) = b + relu(a - b)}, {@code min(a, b) = b - relu(b
 * - a)}, {@code prelu(x) = relu(x) + slope * (x - relu(x))}.
 */
public final class ExpandPiecewise implements Pass {
  @Override
  public String name() {
    return "expand-piecewise";
  }

  @Override
  public Graph apply(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    for (Node node : graph.nodes()) {
      if ((node.is("Max") || node.is("Min")) && ofTensors(node, graph)) {
        extremum(node, graph, editor);
      } else if (node.is("PRelu") && !perChannel(node, graph)) {
        slopes(node, graph, editor);
      }
    }
    return editor.build();
  }

  /** Real tensors of one shape, none of them constant: for a constant there is a clamp. */
  private static boolean ofTensors(Node node, Graph graph) {
    Shape shape = graph.shape(node.output());
    return shape.isFixed()
        && node.inputs().stream()
            .allMatch(
                input ->
                    graph.type(input) == DataType.FLOAT
                        && !graph.isConstant(input)
                        && graph.shape(input).equals(shape));
  }

  /** Also slopes that are computed: the operator refuses those itself. */
  private static boolean perChannel(Node node, Graph graph) {
    TensorData slope = graph.constant(node, 1);
    Shape shape = graph.shape(node.output());
    if (slope == null || slope.elements() == 1 || !shape.isFixed() || shape.rank() == 0) {
      return true;
    }
    int fromEnd = shape.rank() - Lowering.channelAxis(shape);
    return slope.elements() == shape.dimension(-fromEnd)
        && slope.shape().rank() >= fromEnd
        && slope.shape().dimension(-fromEnd) == slope.elements();
  }

  private static void extremum(Node node, Graph graph, GraphEditor editor) {
    ValueInfo info = graph.values().get(node.output());
    boolean max = node.is("Max");
    String result = node.input(0);
    for (int i = 1; i < node.inputs().size(); i++) {
      String other = node.input(i);
      boolean last = i == node.inputs().size() - 1;
      String excess = add(editor, info, node, "Sub", max ? result : other, max ? other : result);
      String positive = add(editor, info, node, "Relu", excess);
      List<String> inputs = List.of(other, positive);
      if (last) {
        editor.replace(
            new Node(
                node.name(), max ? "Add" : "Sub", "", inputs, node.outputs(), Attributes.NONE));
      } else {
        result = add(editor, info, node, max ? "Add" : "Sub", other, positive);
      }
    }
    if (node.inputs().size() == 1) {
      editor.replace(
          new Node(node.name(), "Identity", "", node.inputs(), node.outputs(), Attributes.NONE));
    }
  }

  private static void slopes(Node node, Graph graph, GraphEditor editor) {
    ValueInfo info = graph.values().get(node.output());
    String x = node.input(0);
    String positive = add(editor, info, node, "Relu", x);
    String negative = add(editor, info, node, "Sub", x, positive);
    String sloped = add(editor, info, node, "Mul", negative, node.input(1));
    editor.replace(
        new Node(
            node.name(), "Add", "", List.of(positive, sloped), node.outputs(), Attributes.NONE));
  }

  /** A node before the one that is expanded; returns its output. */
  private static String add(
      GraphEditor editor, ValueInfo like, Node node, String op, String... inputs) {
    String output = editor.freshName(node.output() + "/" + op);
    editor.setInfo(new ValueInfo(output, like.type(), like.shape()));
    editor.add(
        new Node(
            editor.freshName(node.name() + "/" + op),
            op,
            "",
            List.of(inputs),
            List.of(output),
            Attributes.NONE));
    return output;
  }
}
