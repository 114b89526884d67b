package dev.weft.quant;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.quant.training.LayerWeights;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A float graph that is trained as it is: from its nodes to kernels of real numbers, and from
 * trained weights back to its nodes. Weights and biases of Conv, ConvTranspose, DeformConv and Gemm
 * change; other constants stay.
 */
public final class TrainableGraph {
  private static final double[] NO_SCALE = {};

  private final Graph graph;
  private final TrainableNetwork network;

  /**
   * @param graph after the passes
   * @throws UnsupportedModelException if nodes can run neither on the accelerator nor on the host
   */
  public TrainableGraph(Graph graph) {
    this.graph = graph;
    Partition partition = Partitioner.partition(graph, NumberFormat.W8A8);
    if (!partition.unsupported().isEmpty()) {
      throw new UnsupportedModelException(partition.unsupported());
    }
    network =
        new TrainableNetwork(partition.kernels(), partition.inputs(), partition.outputs(), null);
  }

  /** What is to be trained. */
  public TrainableNetwork network() {
    return network;
  }

  /** The graph's own numbers. */
  public Parameters start() {
    Map<String, LayerWeights> layers = new LinkedHashMap<>();
    for (FloatKernel kernel : network.kernels()) {
      if (kernel instanceof FloatKernel.Layer layer && biasInput(layer.name()) >= 0) {
        layers.put(layer.name(), new LayerWeights(layer.weights(), NO_SCALE, layer.bias()));
      }
    }
    return new Parameters(layers, Map.of());
  }

  /** Which input of a node is its bias; -1 if the node's weights are not trained. */
  private int biasInput(String name) {
    boolean known = graph.nodes().stream().anyMatch(n -> n.name().equals(name));
    Node node = known ? graph.node(name) : null;
    if (node == null) {
      return -1;
    } else if (node.is("Conv") || node.is("ConvTranspose")) {
      return 2;
    } else if (node.is("DeformConv")) {
      return 3;
    }
    boolean plain = node.is("Gemm") && node.real("alpha", 1) == 1 && node.real("beta", 1) == 1;
    return plain ? 2 : -1;
  }

  /** The graph with trained numbers. */
  public Graph trained(Parameters parameters) {
    GraphEditor editor = new GraphEditor(graph);
    parameters
        .layers()
        .forEach(
            (name, layer) -> {
              Node node = graph.node(name);
              long[] shape = graph.constant(node.input(1)).shape().toArray();
              boolean transpose = node.is("Gemm") && node.integer("transB", 0) == 0;
              float[] weights = floats(layer.weights(), transpose ? (int) shape[0] : 0);
              List<String> inputs = new ArrayList<>(node.inputs());
              inputs.set(1, editor.addConstant(name + "/weights", TensorData.of(weights, shape)));
              int at = biasInput(name);
              while (inputs.size() <= at) {
                inputs.add("");
              }
              float[] bias = floats(layer.bias(), 0);
              inputs.set(at, editor.addConstant(name + "/bias", TensorData.of(bias, bias.length)));
              editor.replace(
                  new Node(
                      name, node.op(), node.domain(), inputs, node.outputs(), node.attributes()));
            });
    return editor.build();
  }

  /**
   * @param inputs where the matrix is to be turned to inputs x outputs; 0: as it is
   */
  private static float[] floats(double[] values, int inputs) {
    float[] floats = new float[values.length];
    for (int i = 0; i < floats.length; i++) {
      int outputs = inputs == 0 ? 0 : values.length / inputs;
      int to = inputs == 0 ? i : i % inputs * outputs + i / inputs;
      floats[to] = (float) values[i];
    }
    return floats;
  }
}
