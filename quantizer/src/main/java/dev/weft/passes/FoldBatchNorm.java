package dev.weft.passes;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import java.util.List;
import java.util.stream.DoubleStream;
import java.util.stream.LongStream;

/**
 * Removes BatchNormalization of constant statistics: into the Conv, ConvTranspose or Gemm before
 * it, else into the Conv or Gemm behind it if no padding lies between, else it becomes a depthwise
 * 1x1 Conv.
 */
public final class FoldBatchNorm implements Pass {
  @Override
  public String name() {
    return "fold-batch-norm";
  }

  @Override
  public Graph apply(Graph graph) {
    Graph folded = graph;
    for (Node node : graph.nodes()) {
      if (node.is("BatchNormalization")) {
        folded = fold(folded.node(node.name()), folded);
      }
    }
    return new EliminateDead().apply(folded);
  }

  private static Graph fold(Node norm, Graph graph) {
    ChannelAffine affine = ChannelAffine.ofBatchNorm(norm, graph);
    if (affine == null) {
      return graph;
    }
    GraphEditor editor = new GraphEditor(graph);
    Node before = graph.producer(norm.input(0));
    Node behind = graph.onlyConsumer(norm.output());
    if (before != null
        && graph.onlyConsumer(before.output()) == norm
        && outputsOf(before, graph) == channels(affine)) {
      Node layer = LinearLayer.of(before, graph).thenAffine(affine, editor);
      editor.remove(norm);
      editor.replace(layer.withOutputs(List.of(norm.output())));
    } else if (behind != null && takes(behind, norm, affine, graph)) {
      Node layer = LinearLayer.of(behind, graph).afterAffine(affine, editor);
      editor.remove(norm);
      editor.replace(layer.withInput(0, norm.input(0)));
    } else if (graph.shape(norm.input(0)).rank() == 4) {
      editor.replace(depthwise(norm, affine, editor));
    }
    return editor.build();
  }

  private static int channels(ChannelAffine affine) {
    return affine.scale().length;
  }

  private static int outputsOf(Node node, Graph graph) {
    LinearLayer layer = LinearLayer.of(node, graph);
    return layer == null ? -1 : layer.outputs();
  }

  private static boolean takes(Node behind, Node norm, ChannelAffine affine, Graph graph) {
    LinearLayer layer = LinearLayer.of(behind, graph);
    boolean shifts = DoubleStream.of(affine.shift()).anyMatch(shift -> shift != 0);
    return layer != null
        && !behind.is("ConvTranspose")
        && layer.inputs() == channels(affine)
        && behind.input(0).equals(norm.output())
        && !(shifts && seesOutside(behind));
  }

  /** Pixels outside are zero behind the normalization, which no one value before it stands for. */
  private static boolean seesOutside(Node node) {
    return node.is("DeformConv")
        || LongStream.of(node.integers("pads", new long[0])).anyMatch(width -> width != 0)
        || node.string("auto_pad", "NOTSET").startsWith("SAME");
  }

  private static Node depthwise(Node norm, ChannelAffine affine, GraphEditor editor) {
    int channels = channels(affine);
    String weights =
        editor.addConstant(
            norm.name() + "/scale", TensorData.of(floats(affine.scale()), channels, 1, 1, 1));
    String bias =
        editor.addConstant(norm.name() + "/shift", TensorData.of(floats(affine.shift()), channels));
    Attributes attributes = Attributes.of("group", channels, "kernel_shape", new long[] {1, 1});
    return new Node(
        norm.name(),
        "Conv",
        "",
        List.of(norm.input(0), weights, bias),
        List.of(norm.output()),
        attributes);
  }

  private static float[] floats(double[] values) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = (float) values[i];
    }
    return floats;
  }
}
