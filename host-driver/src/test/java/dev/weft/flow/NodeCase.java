package dev.weft.flow;

import dev.weft.data.Numbers;
import dev.weft.data.TestCaseFolder;
import dev.weft.data.Value;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.onnx.OnnxReader;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * One of ONNX's node cases: a graph of one node, all of whose inputs are graph inputs, with values
 * for them and for the outputs. Real models hold weights, shapes and the like as constants, so
 * those are bound to the case's values.
 *
 * @param graph with weights and shapes as initializers
 * @param inputs values of what is left as input; none if an input is no tensor
 * @param expected in the order of the graph's outputs
 */
record NodeCase(String name, Graph graph, Map<String, TensorData> inputs, List<Numbers> expected) {
  /** Operators whose inputs from the second on are weights or parameters. */
  private static final Set<String> WITH_WEIGHTS =
      Set.of(
          "Conv",
          "ConvTranspose",
          "Gemm",
          "MatMul",
          "BatchNormalization",
          "PRelu",
          "QLinearConv",
          "QLinearMatMul",
          "ConvInteger",
          "MatMulInteger",
          "QuantizeLinear",
          "DequantizeLinear",
          "Reshape",
          "Slice",
          "Pad",
          "Resize",
          "Upsample",
          "Squeeze",
          "Unsqueeze",
          "Expand",
          "Clip",
          "Dropout",
          "Gather",
          "ReduceMean",
          "Split",
          "DeformConv");

  /** The input of DeformConv that another layer computes. */
  private static final int OFFSETS = 2;

  static NodeCase read(Path folder) {
    Graph graph = OnnxReader.read(folder.resolve("model.onnx"));
    if (graph.inputs().stream().anyMatch(i -> i.type() == DataType.UNDEFINED)) {
      return new NodeCase(folder.getFileName().toString(), graph, Map.of(), List.of());
    }
    TestCaseFolder cases = TestCaseFolder.open(folder);
    Map<String, TensorData> given =
        graph.inputs().isEmpty() ? Map.of() : values(graph.inputs(), cases.get(0).values());
    Set<String> weights = new HashSet<>();
    Node node = graph.nodes().isEmpty() ? null : graph.nodes().get(0);
    if (node != null && WITH_WEIGHTS.contains(node.op())) {
      weights.addAll(node.inputs());
      weights.remove(node.input(0));
      if (node.is("DeformConv")) {
        weights.remove(node.input(OFFSETS));
      }
    }
    Map<String, TensorData> inputs = new LinkedHashMap<>();
    GraphEditor editor = new GraphEditor(graph);
    List<ValueInfo> left = new ArrayList<>();
    for (ValueInfo input : graph.inputs()) {
      if (!weights.contains(input.name())) {
        left.add(input);
        inputs.put(input.name(), given.get(input.name()));
      }
    }
    editor.setInputs(left);
    weights.stream().filter(given::containsKey).forEach(w -> editor.setConstant(w, given.get(w)));
    return new NodeCase(folder.getFileName().toString(), editor.build(), inputs, cases.expected(0));
  }

  /** One case for each picture of the batch where the operator allows it; else this case alone. */
  List<NodeCase> pictures() {
    TensorData x = inputs.size() == 1 ? inputs.values().iterator().next() : null;
    if (graph.nodes().isEmpty() || x == null || x.shape().dimension(0) < 2) {
      return List.of(this);
    }
    if (!eachPictureAlone(graph.nodes().get(0), x.shape().rank())) {
      return List.of(this);
    }
    GraphEditor editor = new GraphEditor(graph);
    editor.mapInputs(i -> i.withShape(i.shape().with(0, 1)));
    editor.mapOutputs(o -> o.withShape(o.shape().with(0, 1)));
    Graph single = editor.build();
    List<NodeCase> pictures = new ArrayList<>();
    for (int n = 0; n < x.shape().dimension(0); n++) {
      Map<String, TensorData> one = Map.of(single.inputs().get(0).name(), picture(x, n));
      Numbers out = new Numbers("", picture(expected.get(0).data(), n));
      pictures.add(new NodeCase(name, single, one, List.of(out)));
    }
    return pictures;
  }

  /** Whether the node does the same to every picture, or row, of a batch. */
  private boolean eachPictureAlone(Node node, int rank) {
    long axis = node.integer("axis", node.is("Gather") ? 0 : 1);
    return switch (node.op()) {
      case "BatchNormalization", "SpaceToDepth" -> true;
      case "Flatten", "Gather" -> rank > 1 && (axis == 1 || axis == 1 - rank);
      case "Gemm" -> node.integer("transA", 0) == 0 && !matrixBias(node);
      case "MatMul" -> rank == 2;
      default -> false;
    };
  }

  private boolean matrixBias(Node node) {
    TensorData bias = node.is("Gemm") ? graph.constant(node, 2) : null;
    return bias != null && bias.shape().rank() == 2 && bias.shape().dimension(0) > 1;
  }

  private static TensorData picture(TensorData batch, int n) {
    long[] shape = batch.shape().with(0, 1).toArray();
    int size = batch.elements() / (int) batch.shape().dimension(0);
    return TensorData.of(Arrays.copyOfRange(batch.floats(), n * size, (n + 1) * size), shape);
  }

  private static Map<String, TensorData> values(List<ValueInfo> inputs, List<Value> values) {
    Map<String, TensorData> given = new LinkedHashMap<>();
    for (int i = 0; i < inputs.size() && i < values.size(); i++) {
      given.put(inputs.get(i).name(), ((Numbers) values.get(i)).data());
    }
    return given;
  }
}
