package dev.weft.passes;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.operators.AffineChannels;
import java.util.List;

/**
 * Gives deformable convolutions whose offsets all follow from one displacement a pixel a single 1x1
 * convolution in front, whichever way the model expands the displacement: by tiling, concatenation,
 * or arithmetic with constants. What did it before is left to {@link EliminateDead}.
 */
public final class ExpandDisplacement implements Pass {
  private static final int OFFSETS = 2;

  @Override
  public String name() {
    return "expand-displacement";
  }

  @Override
  public Graph apply(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    for (Node node : graph.nodes()) {
      if (node.is("DeformConv")) {
        expand(node, graph, editor);
      }
    }
    return editor.build();
  }

  private static void expand(Node node, Graph graph, GraphEditor editor) {
    String offsets = node.input(OFFSETS);
    Node producer = graph.producer(offsets);
    AffineChannels affine = producer == null ? null : AffineChannels.of(graph, offsets);
    boolean done = producer != null && producer.is("Conv");
    if (affine == null || affine.root() == null || affine.root().equals(offsets) || done) {
      return;
    }
    int channels = affine.factor().length;
    String factor =
        editor.addConstant(
            offsets + ".factor", TensorData.of(floats(affine.factor()), channels, 1, 1, 1));
    String offset =
        editor.addConstant(offsets + ".offset", TensorData.of(floats(affine.offset()), channels));
    String output = editor.freshName(offsets + ".expanded");
    Shape shape = graph.shape(affine.root()).with(1, channels);
    editor.setInfo(new ValueInfo(output, DataType.FLOAT, shape));
    editor.add(
        new Node(
            editor.freshName(node.name() + ".expand"),
            "Conv",
            "",
            List.of(affine.root(), factor, offset),
            List.of(output),
            Attributes.NONE));
    editor.replace(node.withInput(OFFSETS, output));
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
