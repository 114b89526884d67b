package dev.weft.quant;

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
import java.util.stream.LongStream;

/**
 * Reads graphs that are quantized already, with QuantizeLinear and DequantizeLinear around float
 * operators or with QLinear operators: makes the float graph they stand for, and keeps their scales
 * and zero points. Unsigned activations are shifted by 128 to signed ones. Runs before all passes,
 * since folding constants would lose the weights' scales.
 */
public final class QuantizedGraphImport {
  private static final int UNSIGNED_SHIFT = 128;

  private final Graph graph;
  private final GraphEditor editor;
  private final Map<String, Encoding> activations = new LinkedHashMap<>();
  private final Map<String, double[]> weightScales = new LinkedHashMap<>();
  private final Map<String, Long> fullScale = new LinkedHashMap<>();
  private final List<String> notes = new ArrayList<>();

  /** What a tensor is called in the float graph. */
  private final Map<String, String> names = new HashMap<>();

  private QuantizedGraphImport(Graph graph) {
    this.graph = graph;
    this.editor = new GraphEditor(graph);
  }

  /**
   * @param graph float operators only
   * @param quantization as the model gives it; empty for a float model
   */
  public record Result(Graph graph, ImportedQuantization quantization) {}

  /** Imports a graph as it was read. */
  public static Result of(Graph graph) {
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
        case "QuantizeLinear" -> passThrough(node);
        case "DequantizeLinear" -> {
          if (graph.isConstant(node.input(0))) {
            constant(node);
          } else {
            passThrough(node);
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
              if (!graph.isConstant(info.name()) && isQuantized(info.type())) {
                editor.setInfo(asFloat(info));
              }
            });
    Graph result = editor.build();
    noteFullScale(result);
    return new Result(
        result, new ImportedQuantization(activations, weightScales, List.copyOf(notes)));
  }

  /** Says of each layer with weights of -128 what becomes of them. */
  private void noteFullScale(Graph result) {
    for (Node node : result.nodes()) {
      Long count = node.inputs().size() < 2 ? null : fullScale.get(node.input(1));
      if (count == null) {
        continue;
      }
      int groups = (int) node.integer("group", 1);
      Shape shape = result.constant(node.input(1)).shape();
      boolean exact =
          !node.is("ConvTranspose")
              && FullScaleWeights.areExact(
                  groups, groups * (int) shape.dimension(1), (int) shape.dimension(0));
      notes.add(
          "layer '"
              + node.name()
              + "': "
              + count
              + (exact
                  ? " weights of -128 are kept exactly, at some cost where two share a multiplier"
                  : " weights of -128 become -127, since a multiplier is shared by two"));
    }
  }

  private static ValueInfo asFloat(ValueInfo info) {
    return isQuantized(info.type())
        ? new ValueInfo(info.name(), DataType.FLOAT, info.shape())
        : info;
  }

  private static boolean isQuantized(DataType type) {
    return type == DataType.INT8 || type == DataType.UINT8;
  }

  /**
   * QuantizeLinear or DequantizeLinear of an activation: the same tensor, whose encoding is now
   * known.
   */
  private void passThrough(Node node) {
    String source = name(node.input(0));
    give(
        source,
        node,
        1,
        2,
        node.is("QuantizeLinear") ? graph.type(node.output()) : graph.type(node.input(0)));
    String output = node.output();
    if (graph.isOutput(output)) {
      // The output's name stays: an Identity carries it, which the passes remove.
      editor.replace(
          new Node(
              node.name(),
              "Identity",
              "",
              List.of(source),
              List.of(output),
              dev.weft.graph.Attributes.NONE));
      give(
          output,
          node,
          1,
          2,
          node.is("QuantizeLinear") ? graph.type(output) : graph.type(node.input(0)));
    } else {
      names.put(output, source);
      editor.remove(node);
    }
  }

  /** A constant through DequantizeLinear: its real values, and its scales if it is symmetric. */
  private void constant(Node node) {
    String output = node.output();
    TensorData real = dequantize(node, 0, 1, 2, node.integer("axis", 1));
    editor.remove(node);
    editor.setConstant(output, real);
    rememberScales(output, node, 0, 1, 2);
  }

  private void rememberScales(String name, Node node, int values, int scale, int zeroPoint) {
    TensorData data = constantOf(node, values);
    if (data.type().bits() > 8) {
      return;
    }
    int shift = data.type() == DataType.UINT8 ? UNSIGNED_SHIFT : 0;
    if (node.hasInput(zeroPoint) ? !constantOf(node, zeroPoint).isFilledWith(shift) : shift != 0) {
      notes.add("weights '" + name + "' are not symmetric: quantized again");
      return;
    }
    long count = LongStream.of(data.longs()).filter(v -> v - shift == -UNSIGNED_SHIFT).count();
    if (count > 0) {
      fullScale.put(name, count);
    }
    weightScales.put(name, constantOf(node, scale).doubles());
  }

  private void product(Node node, String op, int biasInput) {
    List<String> inputs = new ArrayList<>();
    inputs.add(activation(node, 0));
    inputs.add(weights(node, op.equals("Conv") ? 0 : 1));
    if (biasInput > 0 && node.hasInput(biasInput)) {
      inputs.add(bias(node, biasInput));
    }
    replace(node, op, inputs, 6, 7);
  }

  private void gemm(Node node) {
    List<String> inputs = new ArrayList<>();
    inputs.add(activation(node, 0));
    inputs.add(weights(node, node.integer("transB", 0) != 0 ? 0 : 1));
    if (node.hasInput(6)) {
      inputs.add(bias(node, 6));
    }
    replace(node, "Gemm", inputs, node.hasInput(7) ? 7 : -1, 8);
  }

  private void pair(Node node, String op) {
    List<String> inputs = new ArrayList<>();
    for (int i = 0; i < 6; i += 3) {
      inputs.add(graph.isConstant(node.input(i)) ? weights(node, i, 0) : activation(node, i));
    }
    replace(node, op, inputs, 6, 7);
  }

  private void single(Node node, String op) {
    replace(node, op, List.of(activation(node, 0)), 3, 4);
  }

  private void concat(Node node) {
    List<String> inputs = new ArrayList<>();
    for (int i = 2; i < node.inputs().size(); i += 3) {
      inputs.add(graph.isConstant(node.input(i)) ? weights(node, i, 0) : activation(node, i));
    }
    replace(node, "Concat", inputs, 0, 1);
  }

  /** A quantized activation input, whose scale and zero point follow it. */
  private String activation(Node node, int input) {
    String source = name(node.input(input));
    give(source, node, input + 1, input + 2, graph.type(node.input(input)));
    return source;
  }

  private String weights(Node node, long axis) {
    return weights(node, 3, axis);
  }

  private String weights(Node node, int input, long axis) {
    TensorData real = dequantize(node, input, input + 1, input + 2, axis);
    String name = editor.addConstant(node.input(input) + "/real", real);
    rememberScales(name, node, input, input + 1, input + 2);
    return name;
  }

  /** Biases are integers in units of input scale times weight scale. */
  private String bias(Node node, int input) {
    long[] values = constantOf(node, input).longs();
    double[] weightScale = constantOf(node, 4).doubles();
    double inputScale = constantOf(node, 1).at(0);
    float[] real = new float[values.length];
    for (int c = 0; c < real.length; c++) {
      real[c] = (float) (values[c] * inputScale * weightScale[weightScale.length == 1 ? 0 : c]);
    }
    return editor.addConstant(node.input(input) + "/real", TensorData.of(real, real.length));
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
    TensorData scales = constantOf(node, scale);
    if (scales.elements() != 1) {
      throw new ModelException(
          node
              + " has "
              + scales.elements()
              + " scales for an activation, expected one;"
              + " quantize activations per tensor, only weights per channel");
    }
    DataType stored = node.hasInput(zeroPoint) ? constantOf(node, zeroPoint).type() : type;
    if (!isQuantized(stored) && stored != DataType.UNDEFINED) {
      throw new ModelException(
          node + " quantizes an activation to " + stored + ", expected INT8 or UINT8");
    }
    int zero = node.hasInput(zeroPoint) ? constantOf(node, zeroPoint).ints()[0] : 0;
    int shift = stored == DataType.INT8 ? 0 : UNSIGNED_SHIFT;
    activations.putIfAbsent(tensor, new Encoding(scales.at(0), zero - shift));
  }

  private TensorData constantOf(Node node, int input) {
    TensorData data = graph.constant(node, input);
    if (data == null) {
      throw new ModelException(node + " computes its input " + input + ", expected a constant");
    }
    return data;
  }

  private TensorData dequantize(Node node, int values, int scale, int zeroPoint, long axis) {
    TensorData data = constantOf(node, values);
    double[] scales = constantOf(node, scale).doubles();
    long[] zeros =
        node.hasInput(zeroPoint) ? constantOf(node, zeroPoint).longs() : new long[scales.length];
    long[] shape = data.shape().toArray();
    int inner = 1;
    int at = (int) (axis < 0 ? axis + shape.length : axis);
    for (int d = at + 1; d < shape.length; d++) {
      inner *= (int) shape[d];
    }
    long[] integers = data.longs();
    float[] real = new float[integers.length];
    for (int i = 0; i < real.length; i++) {
      int c = scales.length == 1 ? 0 : i / inner % scales.length;
      real[i] = (float) ((integers[i] - zeros[zeros.length == 1 ? 0 : c]) * scales[c]);
    }
    return TensorData.of(real, shape);
  }
}
