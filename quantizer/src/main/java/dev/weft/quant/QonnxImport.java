package dev.weft.quant;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Writes the quantizers of QONNX (Pappalardo et al. 2022; its operators' documentation, version 1)
 * as ONNX has them: {@code Quant}, since renamed {@code IntQuant}, and {@code BipolarQuant}. Those
 * of constants become integers and DequantizeLinear, in any rounding mode; those of activations
 * QuantizeLinear, a Clip where they have fewer than 8 bits, and DequantizeLinear. What hardware
 * that rounds to nearest cannot do is refused with the way out.
 */
final class QonnxImport {
  private static final Set<String> DOMAINS =
      Set.of("qonnx.custom_op.general", "finn.custom_op.general", "onnx.brevitas");
  private static final int BITS = 8;
  private static final Set<String> NEAREST = Set.of("ROUND", "HALF_EVEN", "HALF_UP");

  private final Graph graph;
  private final GraphEditor editor;

  private QonnxImport(Graph graph) {
    this.graph = graph;
    editor = new GraphEditor(graph);
  }

  /** The graph with ONNX's own operators. */
  static Graph standard(Graph graph) {
    List<Node> own = graph.nodes().stream().filter(n -> DOMAINS.contains(n.domain())).toList();
    if (own.isEmpty()) {
      return graph;
    }
    QonnxImport work = new QonnxImport(graph);
    own.forEach(work::rewrite);
    return work.editor.build();
  }

  private void rewrite(Node node) {
    switch (node.op()) {
      case "Quant", "IntQuant" -> {
        if (graph.isConstant(node.input(0))) {
          constant(node);
        } else {
          activation(node);
        }
      }
      case "BipolarQuant" -> bipolar(node);
      default ->
          throw new ModelException(
              node
                  + " cannot be imported: of QONNX's operators Quant, IntQuant and BipolarQuant can;"
                  + " export without it");
    }
  }

  private void constant(Node node) {
    TensorData real = constantOf(node, 0);
    TensorData scales = constantOf(node, 1);
    TensorData zeros = constantOf(node, 2);
    int bits = bits(node);
    boolean signed = node.integer("signed", 1) != 0;
    double[] ends = ends(node, bits, signed);
    String mode = mode(node);
    int axis = axis(node, scales, real);
    int inner = 1;
    for (int d = axis + 1; d < real.shape().rank(); d++) {
      inner *= (int) real.shape().dimension(d);
    }
    int[] values = new int[real.elements()];
    float[] rounded = new float[values.length];
    for (int i = 0; i < values.length; i++) {
      float scale = (float) scales.at(scales.elements() == 1 ? 0 : i / inner % scales.elements());
      double zero = zeros.at(zeros.elements() == 1 ? 0 : i / inner % zeros.elements());
      double q = (float) real.at(i) / scale + zero;
      values[i] = (int) round(Math.max(ends[0], Math.min(ends[1], q)), mode, node);
      rounded[i] = (float) ((values[i] - zero) * scale);
    }
    if (bits > BITS || !isWhole(zeros)) {
      // Biases mostly; they are rounded to the accumulator's steps in any case.
      editor.remove(node);
      editor.setConstant(node.output(), TensorData.of(rounded, real.shape().toArray()));
      return;
    }
    DataType type = signed ? DataType.INT8 : DataType.UINT8;
    integers(node, type, values, scales, zeros, axis);
  }

  /** Integers and DequantizeLinear in the place of a node. */
  private void integers(
      Node node, DataType type, int[] values, TensorData scales, TensorData zeros, int axis) {
    long[] shape = constantOf(node, 0).shape().toArray();
    String output = node.output();
    String q = editor.addConstant(output + "/integers", TensorData.of(type, values, shape));
    int count = scales.elements();
    float[] each = new float[count];
    int[] zero = new int[count];
    for (int c = 0; c < count; c++) {
      each[c] = (float) scales.at(c);
      zero[c] = (int) zeros.at(zeros.elements() == 1 ? 0 : c);
    }
    long[] flat = count == 1 ? new long[0] : new long[] {count};
    String scale = editor.addConstant(output + "/scale", TensorData.of(each, flat));
    String zeroPoint = editor.addConstant(output + "/zero", TensorData.of(type, zero, flat));
    editor.replace(
        new Node(
            node.name(),
            "DequantizeLinear",
            "",
            List.of(q, scale, zeroPoint),
            List.of(output),
            Attributes.of("axis", axis)));
  }

  private void activation(Node node) {
    TensorData scales = constantOf(node, 1);
    TensorData zeros = constantOf(node, 2);
    int bits = bits(node);
    boolean signed = node.integer("signed", 1) != 0;
    if (scales.elements() != 1 || zeros.elements() != 1) {
      throw new ModelException(
          node
              + " has "
              + scales.elements()
              + " scales for an activation, expected one; quantize activations per tensor");
    }
    if (bits > BITS || !isWhole(zeros)) {
      throw new ModelException(
          node
              + " quantizes an activation to "
              + bits
              + " bits with zero point "
              + zeros.at(0)
              + ", expected at most 8 bits and a whole number");
    }
    if (!NEAREST.contains(mode(node))) {
      throw new ModelException(
          node
              + " rounds an activation by "
              + mode(node)
              + ", but the hardware rounds to nearest; export with rounding mode ROUND");
    }
    DataType type = signed ? DataType.INT8 : DataType.UINT8;
    String output = node.output();
    String scale = editor.addConstant(output + "/scale", TensorData.scalar((float) scales.at(0)));
    TensorData zeroData = TensorData.of(type, new int[] {(int) zeros.at(0)});
    String zero = editor.addConstant(output + "/zero", zeroData);
    String q = editor.freshName(output + "/integers");
    editor.add(ownNode(output + "/quantize", "QuantizeLinear", q, node.input(0), scale, zero));
    double[] ends = ends(node, bits, signed);
    if (ends[1] - ends[0] < 255) {
      String low = editor.addConstant(output + "/low", of(type, ends[0]));
      String high = editor.addConstant(output + "/high", of(type, ends[1]));
      String clipped = editor.freshName(output + "/clipped");
      editor.add(ownNode(output + "/clip", "Clip", clipped, q, low, high));
      q = clipped;
    }
    editor.replace(
        new Node(
            node.name(),
            "DequantizeLinear",
            "",
            List.of(q, scale, zero),
            List.of(output),
            Attributes.NONE));
  }

  private void bipolar(Node node) {
    if (!graph.isConstant(node.input(0))) {
      throw new ModelException(
          node
              + " makes two values of an activation, which the hardware's 8-bit activations are not"
              + " made for; export activations with IntQuant of 2 to 8 bits");
    }
    TensorData real = constantOf(node, 0);
    int[] values = new int[real.elements()];
    for (int i = 0; i < values.length; i++) {
      values[i] = real.at(i) >= 0 ? 1 : -1;
    }
    TensorData scales = constantOf(node, 1);
    integers(node, DataType.INT8, values, scales, TensorData.scalar(0f), axis(node, scales, real));
  }

  private Node ownNode(String name, String op, String output, String... inputs) {
    return new Node(
        editor.freshName(name), op, "", List.of(inputs), List.of(output), Attributes.NONE);
  }

  private static TensorData of(DataType type, double value) {
    return TensorData.of(type, new int[] {(int) value});
  }

  private TensorData constantOf(Node node, int input) {
    TensorData data = graph.constant(node, input);
    if (data == null) {
      throw new ModelException(
          node + " computes its input " + input + ", expected a constant: export a trained model");
    }
    return data;
  }

  private int bits(Node node) {
    double bits = constantOf(node, 3).at(0);
    if (bits < 2 || bits > 32 || bits != Math.rint(bits)) {
      throw new ModelException(node + " has " + bits + " bits, expected 2 to 32");
    }
    return (int) bits;
  }

  private static boolean isWhole(TensorData zeros) {
    for (int i = 0; i < zeros.elements(); i++) {
      if (zeros.at(i) != Math.rint(zeros.at(i))) {
        return false;
      }
    }
    return true;
  }

  /** Smallest and largest integer. */
  private static double[] ends(Node node, int bits, boolean signed) {
    boolean narrow = node.integer("narrow", 0) != 0;
    double count = Math.scalb(1.0, bits);
    return signed
        ? new double[] {-count / 2 + (narrow ? 1 : 0), count / 2 - 1}
        : new double[] {0, count - (narrow ? 2 : 1)};
  }

  /** The dimension of channels: the only one in which scales differ. */
  private static int axis(Node node, TensorData scales, TensorData real) {
    if (scales.elements() == 1) {
      return 0;
    }
    long[] shape = scales.shape().toArray();
    for (int d = 0; d < shape.length; d++) {
      boolean all = shape[d] == scales.elements() && shape.length == real.shape().rank();
      if (all && real.shape().dimension(d) == shape[d]) {
        return d;
      }
    }
    throw new ModelException(
        node
            + " has scales of shape "
            + scales.shape()
            + ", expected one, or one for each index of a single dimension of "
            + real.shape());
  }

  private static String mode(Node node) {
    return node.string("rounding_mode", "ROUND").toUpperCase(Locale.ROOT);
  }

  private static double round(double q, String mode, Node node) {
    return switch (mode) {
      case "ROUND", "HALF_EVEN" -> Math.rint(q);
      case "CEIL" -> Math.ceil(q);
      case "FLOOR" -> Math.floor(q);
      case "UP" -> Math.copySign(Math.ceil(Math.abs(q)), q);
      case "DOWN" -> Math.copySign(Math.floor(Math.abs(q)), q);
      case "HALF_UP" -> Math.copySign(Math.floor(Math.abs(q) + 0.5), q);
      case "HALF_DOWN" -> Math.copySign(Math.ceil(Math.abs(q) - 0.5), q);
      default ->
          throw new ModelException(
              node
                  + " has rounding mode "
                  + mode
                  + ", expected ROUND, CEIL, FLOOR, UP, DOWN, HALF_UP or HALF_DOWN");
    };
  }
}
