package dev.weft.passes;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;

/**
 * Removes nodes whose output is their input: Identity, Dropout, and others whose parameters change
 * nothing.
 */
public final class EliminateIdentity implements Pass {
  /** Operators that move elements in order only: an output as large as the input is the input. */
  private static final Set<String> KEEPS_IF_SAME_SHAPE =
      Set.of("Reshape", "Flatten", "Expand", "Tile", "Resize", "Upsample");

  @Override
  public String name() {
    return "eliminate-identity";
  }

  @Override
  public Graph apply(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    for (Node original : graph.nodes()) {
      // Earlier removals may have renamed its tensors.
      Node node = editor.node(original.name());
      if (isIdentity(original, graph)) {
        editor.bypass(node, node.input(0));
      }
    }
    return editor.build();
  }

  private static boolean isIdentity(Node node, Graph graph) {
    if (!node.domain().isEmpty()) {
      return false;
    }
    Shape input = graph.shape(node.input(0));
    boolean sameShape = input.isFixed() && input.equals(graph.shape(node.output()));
    return switch (node.op()) {
      case "Identity" -> true;
      case "Dropout" ->
          graph.consumers(node.output(1)).isEmpty() && !graph.isOutput(node.output(1));
      case "Concat", "Sum", "Max", "Min" -> node.inputs().size() == 1;
      case "Transpose" -> node.has("perm") && isAscending(node.integers("perm"));
      case "Pad" -> isZero(graph.integers(node, "pads", 1));
      case "Cast" -> graph.type(node.input(0)).code() == node.integer("to");
      case "Slice" -> sameShape && !hasNegative(graph.integers(node, "steps", 4));
      case "Clip" ->
          graph.opset() >= 11
              ? !node.hasInput(1) && !node.hasInput(2)
              : !node.has("min") && !node.has("max");
      default -> KEEPS_IF_SAME_SHAPE.contains(node.op()) && sameShape;
    };
  }

  private static boolean isAscending(long[] permutation) {
    return Arrays.equals(permutation, LongStream.range(0, permutation.length).toArray());
  }

  private static boolean isZero(long[] values) {
    return values != null && LongStream.of(values).allMatch(value -> value == 0);
  }

  private static boolean hasNegative(long[] values) {
    return values != null && LongStream.of(values).anyMatch(value -> value < 0);
  }
}
