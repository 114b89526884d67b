package dev.weft.quant;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Reads graphs that are quantized already, with QuantizeLinear and DequantizeLinear around float
 * operators, a Clip between them where integers have fewer bits than their type, with QLinear
 * operators, or with those of QONNX ({@link QonnxImport}): makes the float graph they stand for,
 * and keeps their scales and zero points. Unsigned activations are shifted by 128 to signed ones.
 * Runs before all passes, since folding constants would lose the weights' scales.
 */
public final class QuantizedGraphImport {
  private final Graph graph;
  private final GraphEditor editor;
  private final QuantizedConstants constants;
  private final Map<String, Encoding> activations = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /** Integers of activations that were quantized, by the tensor that holds them. */
  private final Map<String, IntegerGrid> grids = new HashMap<>();

  /** What a tensor is called in the float graph. */
  private final Map<String, String> names = new HashMap<>();

  private QuantizedGraphImport(Graph graph) {
    this.graph = graph;
    this.editor = new GraphEditor(graph);
    this.constants = new QuantizedConstants(graph, editor, notes);
  }

  /**
   * @param graph float operators only
   * @param quantization as the model gives it; empty for a float model
   */
  public record Result(Graph graph, ImportedQuantization quantization) {}

  /** Imports a graph as it was read. */
  public static Result of(Graph read) {
    Graph graph = QonnxImport.standard(read);
    QuantizedGraphImport work = new QuantizedGraphImport(graph);
    boolean quantized =
        graph.nodes().stream()
            .anyMatch(
                n ->
                    n.is("QuantizeLinear")
                        || n.is("DequantizeLinear")
                        || n.op().startsWith("QLinear"));
    return quantized ? work.run() : new Result(graph, ImportedQuantization.NONE);
  }

  private Result run() {
    for (Node node : graph.nodes()) {
      switch (node.type()) {
        case "QuantizeLinear" -> {
          if (graph.isConstant(node.input(0))) {
            constants.quantize(node);
            editor.remove(node);
          } else {
            quantize(node);
          }
        }
        case "Clip" -> {
          if (grids.containsKey(node.input(0)) || constants.isInteger(node.input(0))) {
            clip(node);
          } else {
            keep(node);
          }
        }
        case "DequantizeLinear" -> {
          if (graph.isConstant(node.input(0)) || constants.isInteger(node.input(0))) {
            editor.remove(node);
            constants.dequantize(node);
          } else {
            dequantizeActivation(node);
          }
        }
        case "QLinearConv" -> product(node, "Conv", 8);
        case "QLinearMatMul" -> product(node, "MatMul", -1);
        case "com.microsoft.QGemm" -> gemm(node);
        case "com.microsoft.QLinearAdd" -> pair(node, "Add");
        case "com.microsoft.QLinearMul" -> pair(node, "Mul");
        case "com.microsoft.QLinearAveragePool" -> single(node, "AveragePool");
        case "com.microsoft.QLinearGlobalAveragePool" -> single(node, "GlobalAveragePool");
        case "com.microsoft.QLinearSigmoid" -> single(node, "Sigmoid");
        case "com.microsoft.QLinearLeakyRelu" -> single(node, "LeakyRelu");
        case "com.microsoft.QLinearSoftmax" -> single(node, "Softmax");
        case "com.microsoft.QLinearConcat" -> concat(node);
        default -> keep(node);
      }
    }
    editor.mapInputs(QuantizedGraphImport::asFloat);
    editor.mapOutputs(QuantizedGraphImport::asFloat);
    graph
        .values()
        .values()
        .forEach(
            info -> {
              if (!graph.isConstant(info.name()) && IntegerGrid.isQuantized(info.type())) {
                editor.setInfo(asFloat(info));
              }
            });
    Graph result = editor.build();
    noteFullScale(result);
    return new Result(
        result,
        new ImportedQuantization(
            activations, constants.scales(), constants.narrow(), List.copyOf(notes)));
  }

  /** Says of each layer with weights of -128 what becomes of them. */
  private void noteFullScale(Graph result) {
    for (Node node : result.nodes()) {
      Long count = node.inputs().size() < 2 ? null : constants.fullScale(node.input(1));
      if (count == null) {
        continue;
      }
      int groups = (int) node.integer("group", 1);
      Shape shape = result.constant(node.input(1)).shape();
      boolean exact =
          FullScaleWeights.areExact(
              groups,
              groups * (int) shape.dimension(1),
              (int) shape.dimension(0),
              (int) node.integer("offset_group", 1));
      notes.add(
          "layer '"
              + node.name()
              + "': "
              + count
              + (exact
                  ? " weights of -128 are kept exactly, at some cost where two share a multiplier"
                  : " weights of -128 become -127, since a multiplier is shared by two and"
                      + " channels with offsets of their own cannot be given twice"));
    }
  }

  private static ValueInfo asFloat(ValueInfo info) {
    return IntegerGrid.isQuantized(info.type())
        ? new ValueInfo(info.name(), DataType.FLOAT, info.shape())
        : info;
  }

  /** QuantizeLinear of an activation: the same tensor, whose encoding is now known. */
  private void quantize(Node node) {
    String source = name(node.input(0));
    IntegerGrid grid = grid(node, 1, 2, graph.type(node.output()));
    grids.put(node.output(), grid);
    Encoding known = activations.get(source);
    if (grid.isWhole() && (known == null || known.equals(grid.encoding()))) {
      activations.put(source, grid.encoding());
      alias(node, source);
    } else {
      // Fewer integers than 8 bits, or other ones than the tensor has already: saturation is a
      // clip of real values.
      if (known != null && !known.equals(grid.encoding())) {
        notes.add(
            "tensor '"
                + source
                + "' is quantized twice, with scales "
                + known.scale()
                + " and "
                + grid.scale()
                + ": the second is applied to what the layer computes, at most a step away");
      }
      activations.putIfAbsent(source, grid.encoding());
      clamp(node, source, grid);
    }
  }

  /** Clip between QuantizeLinear and DequantizeLinear: fewer bits than the integers' type has. */
  private void clip(Node node) {
    String from = node.input(0);
    double low = bound(node, 1, "min", Double.NEGATIVE_INFINITY);
    double high = bound(node, 2, "max", Double.POSITIVE_INFINITY);
    if (constants.isInteger(from)) {
      constants.clip(from, node.output(), low, high);
      editor.remove(node);
      return;
    }
    IntegerGrid grid =
        grids.get(from).clipped((long) Math.max(low, -1e9), (long) Math.min(high, 1e9));
    grids.put(node.output(), grid);
    clamp(node, name(from), grid);
  }

  private double bound(Node node, int input, String attribute, double otherwise) {
    if (node.hasInput(input)) {
      return constants.of(node, input).at(0);
    }
    return node.has(attribute) ? node.real(attribute) : otherwise;
  }

  private void dequantizeActivation(Node node) {
    String source = name(node.input(0));
    if (!grids.containsKey(node.input(0))) {
      give(source, node, 1, 2, graph.type(node.input(0)));
    }
    alias(node, source);
  }

  /** A node's output is another tensor under a new name. */
  private void alias(Node node, String source) {
    String output = node.output();
    if (!graph.isOutput(output)) {
      names.put(output, source);
      editor.remove(node);
      return;
    }
    // The output's name stays: an Identity carries it, which the passes remove.
    editor.replace(
        new Node(node.name(), "Identity", "", List.of(source), List.of(output), Attributes.NONE));
    activations.putIfAbsent(output, activations.get(source));
  }

  /** A node becomes a clip of real values to what its integers stand for. */
  private void clamp(Node node, String source, IntegerGrid grid) {
    String output = node.output();
    String low = editor.addConstant(output + "/low", TensorData.scalar((float) grid.low()));
    String high = editor.addConstant(output + "/high", TensorData.scalar((float) grid.high()));
    editor.replace(
        new Node(
            node.name(), "Clip", "", List.of(source, low, high), List.of(output), Attributes.NONE));
    activations.put(output, grid.encoding());
  }

  private void product(Node node, String op, int biasInput) {
    List<String> inputs = new ArrayList<>();
    inputs.add(activation(node, 0));
    inputs.add(constants.weights(node, 3, op.equals("Conv") ? 0 : 1));
    if (biasInput > 0 && node.hasInput(biasInput)) {
      inputs.add(constants.bias(node, biasInput));
    }
    replace(node, op, inputs, 6, 7);
  }

  private void gemm(Node node) {
    List<String> inputs = new ArrayList<>();
    inputs.add(activation(node, 0));
    inputs.add(constants.weights(node, 3, node.integer("transB", 0) != 0 ? 0 : 1));
    if (node.hasInput(6)) {
      inputs.add(constants.bias(node, 6));
    }
    replace(node, "Gemm", inputs, node.hasInput(7) ? 7 : -1, 8);
  }

  private void pair(Node node, String op) {
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < 6; i += 3) {
      inputs.add(
          graph.isConstant(node.input(i)) ? constants.weights(node, i, 0) : activation(node, i));
    }
    replace(node, op, inputs, 6, 7);
  }

  private void single(Node node, String op) {
    replace(node, op, List.of(activation(node, 0)), 3, 4);
  }

  private void concat(Node node) {
    List<String> inputs = new ArrayList<>();
    for (int i = 2; i < node.inputs().size(); i += 3) {
      inputs.add(
          graph.isConstant(node.input(i)) ? constants.weights(node, i, 0) : activation(node, i));
    }
    replace(node, "Concat", inputs, 0, 1);
  }

  /** A quantized activation input, whose scale and zero point follow it. */
  private String activation(Node node, int input) {
    String source = name(node.input(input));
    give(source, node, input + 1, input + 2, graph.type(node.input(input)));
    return source;
  }

  private void replace(Node node, String op, List<String> inputs, int scale, int zeroPoint) {
    editor.replace(
        new Node(node.name(), op, "", inputs, List.of(node.output()), node.attributes()));
    if (scale >= 0) {
      give(node.output(), node, scale, zeroPoint, graph.type(node.output()));
    }
  }

  private void keep(Node node) {
    List<String> inputs = node.inputs().stream().map(this::name).toList();
    if (!inputs.equals(node.inputs())) {
      editor.replace(node.withInputs(inputs));
    }
  }

  private String name(String tensor) {
    return names.getOrDefault(tensor, tensor);
  }

  /** Remembers a tensor's encoding; the first one that the graph gives counts. */
  private void give(String tensor, Node node, int scale, int zeroPoint, DataType type) {
    activations.putIfAbsent(tensor, grid(node, scale, zeroPoint, type).encoding());
  }

  private IntegerGrid grid(Node node, int scale, int zeroPoint, DataType type) {
    TensorData scales = constants.of(node, scale);
    if (scales.elements() != 1) {
      throw new ModelException(
          node
              + " has "
              + scales.elements()
              + " scales for an activation, expected one;"
              + " quantize activations per tensor, only weights per channel");
    }
    DataType stored = node.hasInput(zeroPoint) ? constants.of(node, zeroPoint).type() : type;
    int zero = node.hasInput(zeroPoint) ? constants.of(node, zeroPoint).ints()[0] : 0;
    return IntegerGrid.of(
        scales.at(0),
        zero,
        stored == DataType.UNDEFINED ? DataType.UINT8 : stored,
        node.toString());
  }
}
