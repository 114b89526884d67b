package dev.weft.passes;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import java.util.List;

/**
 * Folds Add, Sub, Mul and Div with a constant per channel into the Conv, ConvTranspose or Gemm
 * before it; a MatMul of a matrix with a constant one becomes a Gemm first.
 */
public final class FoldBiasAdd implements Pass {
  @Override
  public String name() {
    return "fold-bias-add";
  }

  @Override
  public Graph apply(Graph graph) {
    Graph folded = matricesToGemm(graph);
    for (Node node : folded.nodes()) {
      folded = fold(folded.node(node.name()), folded);
    }
    return new EliminateDead().apply(folded);
  }

  private static Graph matricesToGemm(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    for (Node node : graph.nodes()) {
      boolean matrices =
          graph.shape(node.input(0)).rank() == 2 && graph.shape(node.input(1)).rank() == 2;
      if (node.is("MatMul") && matrices && graph.isConstant(node.input(1))) {
        editor.replace(
            new Node(node.name(), "Gemm", "", node.inputs(), node.outputs(), Attributes.NONE));
      }
    }
    return editor.build();
  }

  private static Graph fold(Node node, Graph graph) {
    ChannelAffine affine = ChannelAffine.ofArithmetic(node, graph);
    if (affine == null) {
      return graph;
    }
    Node before = graph.producer(node.input(ChannelAffine.variableInput(node, graph)));
    LinearLayer layer = before == null ? null : LinearLayer.of(before, graph);
    boolean fits = layer != null && layer.outputs() == affine.scale().length;
    if (!fits || graph.onlyConsumer(before.output()) != node) {
      return graph;
    }
    GraphEditor editor = new GraphEditor(graph);
    editor.remove(node);
    editor.replace(layer.thenAffine(affine, editor).withOutputs(List.of(node.output())));
    return editor.build();
  }
}
