package dev.weft.quant;

import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Constants of a graph that is quantized already: their real values for the float graph, and the
 * scales of weights that 8 bits hold once their zero points are taken off.
 */
final class QuantizedConstants {
  private static final int FULL_SCALE = -128;
  private static final int NARROW = 8;

  private final Graph graph;
  private final GraphEditor editor;
  private final List<String> notes;
  private final Map<String, double[]> scales = new LinkedHashMap<>();
  private final Set<String> narrow = new HashSet<>();
  private final Map<String, Long> fullScale = new HashMap<>();

  /** Integers that nodes of the model make of constants, by tensor. */
  private final Map<String, TensorData> integers = new HashMap<>();

  QuantizedConstants(Graph graph, GraphEditor editor, List<String> notes) {
    this.graph = graph;
    this.editor = editor;
    this.notes = notes;
  }

  /** Scales of weights by constant, one per output channel or one for all. */
  Map<String, double[]> scales() {
    return scales;
  }

  /** Weights whose integers fit 4 bits. */
  Set<String> narrow() {
    return Set.copyOf(narrow);
  }

  /** How many weights of a constant are -128; null if none is. */
  Long fullScale(String name) {
    return fullScale.get(name);
  }

  /** Whether a tensor holds integers that were made of a constant. */
  boolean isInteger(String tensor) {
    return integers.containsKey(tensor);
  }

  /** A constant that a node reads. */
  TensorData of(Node node, int input) {
    TensorData data =
        node.hasInput(input) && isInteger(node.input(input))
            ? integers.get(node.input(input))
            : graph.constant(node, input);
    if (data == null) {
      throw new ModelException(node + " computes its input " + input + ", expected a constant");
    }
    return data;
  }

  /** QuantizeLinear of a constant: weights that the model holds as real numbers. */
  void quantize(Node node) {
    TensorData real = of(node, 0);
    DataType type = node.hasInput(2) ? of(node, 2).type() : DataType.UINT8;
    IntegerGrid range = IntegerGrid.of(1, 0, type, node.toString());
    Channels channels = new Channels(node, real, 1, 2, axis(node));
    int[] values = new int[real.elements()];
    for (int i = 0; i < values.length; i++) {
      double q = Math.rint((float) real.at(i) / (float) channels.scale(i)) + channels.zero(i);
      values[i] = (int) Math.max(range.lowest(), Math.min(range.highest(), q));
    }
    integers.put(node.output(), TensorData.of(type, values, real.shape().toArray()));
  }

  /** Clip of such integers. */
  void clip(String from, String to, double low, double high) {
    TensorData data = integers.get(from);
    int[] values = data.ints();
    for (int i = 0; i < values.length; i++) {
      values[i] = (int) Math.max(low, Math.min(high, values[i]));
    }
    integers.put(to, TensorData.of(data.type(), values, data.shape().toArray()));
  }

  /** DequantizeLinear of a constant. */
  void dequantize(Node node) {
    editor.setConstant(node.output(), real(node, 0, 1, 2, axis(node)));
    remember(node.output(), node, 0, 1, 2, axis(node));
  }

  /**
   * A QLinear operator's weights, with scale and zero point behind them.
   *
   * @return the real ones
   */
  String weights(Node node, int input, long axis) {
    TensorData real = real(node, input, input + 1, input + 2, axis);
    String name = editor.addConstant(node.input(input) + "/real", real);
    remember(name, node, input, input + 1, input + 2, axis);
    return name;
  }

  /** A QLinear operator's bias: integers in units of input scale times weight scale. */
  String bias(Node node, int input) {
    long[] values = of(node, input).longs();
    double[] weightScale = of(node, 4).doubles();
    double inputScale = of(node, 1).at(0);
    float[] real = new float[values.length];
    for (int c = 0; c < real.length; c++) {
      real[c] = (float) (values[c] * inputScale * weightScale[weightScale.length == 1 ? 0 : c]);
    }
    return editor.addConstant(node.input(input) + "/real", TensorData.of(real, real.length));
  }

  private static long axis(Node node) {
    if (node.integer("block_size", 0) != 0) {
      throw new ModelException(
          node
              + " has a scale for each block of "
              + node.integer("block_size")
              + " weights, expected one per output channel or one for all");
    }
    return node.integer("axis", 1);
  }

  private TensorData real(Node node, int values, int scale, int zeroPoint, long axis) {
    TensorData data = of(node, values);
    Channels channels = new Channels(node, data, scale, zeroPoint, axis);
    long[] integers = data.longs();
    float[] real = new float[integers.length];
    for (int i = 0; i < real.length; i++) {
      real[i] = (float) ((integers[i] - channels.zero(i)) * channels.scale(i));
    }
    return TensorData.of(real, data.shape().toArray());
  }

  private void remember(String name, Node node, int values, int scale, int zeroPoint, long axis) {
    TensorData data = of(node, values);
    if (data.type().bits() > 8) {
      return;
    }
    Channels channels = new Channels(node, data, scale, zeroPoint, axis);
    long[] integers = data.longs();
    long lowest = 0;
    long highest = 0;
    long count = 0;
    for (int i = 0; i < integers.length; i++) {
      long v = integers[i] - channels.zero(i);
      lowest = Math.min(lowest, v);
      highest = Math.max(highest, v);
      count += v == FULL_SCALE ? 1 : 0;
    }
    if (lowest < FULL_SCALE || highest >= -FULL_SCALE) {
      notes.add(
          "weights '"
              + name
              + "' reach from "
              + lowest
              + " to "
              + highest
              + " without their zero point, more than 8 bits hold: quantized again");
      return;
    }
    if (count > 0) {
      fullScale.put(name, count);
    }
    if (lowest >= -NARROW && highest < NARROW) {
      narrow.add(name);
    }
    scales.put(name, of(node, scale).doubles());
  }

  /** Scales and zero points of a tensor's channels, or those of the whole tensor. */
  private final class Channels {
    private final double[] scales;
    private final long[] zeros;
    private final int inner;

    Channels(Node node, TensorData data, int scale, int zeroPoint, long axis) {
      scales = of(node, scale).doubles();
      zeros = node.hasInput(zeroPoint) ? of(node, zeroPoint).longs() : new long[1];
      long[] shape = data.shape().toArray();
      int elements = 1;
      for (int d = (int) (axis < 0 ? axis + shape.length : axis) + 1; d < shape.length; d++) {
        elements *= (int) shape[d];
      }
      inner = elements;
    }

    double scale(int index) {
      return scales[index / inner % scales.length];
    }

    long zero(int index) {
      return zeros[index / inner % zeros.length];
    }
  }
}
