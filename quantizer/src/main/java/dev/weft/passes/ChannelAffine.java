package dev.weft.passes;

import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import java.util.Arrays;
import java.util.stream.DoubleStream;

/**
 * {@code y = scale[c] * x + shift[c]} for every element of channel c: what BatchNormalization and
 * arithmetic with a constant per channel have in common.
 */
record ChannelAffine(double[] scale, double[] shift) {

  /** A BatchNormalization with constant statistics; null if it is none. */
  static ChannelAffine ofBatchNorm(Node node, Graph graph) {
    if (!node.is("BatchNormalization") || node.integer("training_mode", 0) != 0) {
      return null;
    }
    double[][] parameters = new double[4][];
    for (int i = 0; i < 4; i++) {
      TensorData data = graph.constant(node, i + 1);
      if (data == null) {
        return null;
      }
      parameters[i] = data.doubles();
    }
    double epsilon = node.real("epsilon", 1e-5f);
    double[] scale = new double[parameters[0].length];
    double[] shift = new double[scale.length];
    for (int c = 0; c < scale.length; c++) {
      scale[c] = parameters[0][c] / Math.sqrt(parameters[3][c] + epsilon);
      shift[c] = parameters[1][c] - parameters[2][c] * scale[c];
    }
    return new ChannelAffine(scale, shift);
  }

  /**
   * The input of an Add, Sub, Mul or Div that is not its constant; -1 if the node is none with one
   * constant.
   */
  static int variableInput(Node node, Graph graph) {
    boolean commutes = node.is("Add") || node.is("Mul");
    if (!commutes && !node.is("Sub") && !node.is("Div")) {
      return -1;
    }
    if (graph.isConstant(node.input(1)) && !graph.isConstant(node.input(0))) {
      return 0;
    }
    return commutes && graph.isConstant(node.input(0)) && !graph.isConstant(node.input(1)) ? 1 : -1;
  }

  /** An Add, Sub, Mul or Div with a constant that has one value per channel; null if it is none. */
  static ChannelAffine ofArithmetic(Node node, Graph graph) {
    int variable = variableInput(node, graph);
    if (variable < 0) {
      return null;
    }
    double[] values =
        perChannel(graph.constant(node, 1 - variable), graph.shape(node.input(variable)));
    if (values == null) {
      return null;
    }
    double[] scale = new double[values.length];
    double[] shift = new double[values.length];
    Arrays.fill(scale, 1);
    switch (node.op()) {
      case "Add" -> shift = values;
      case "Sub" -> shift = DoubleStream.of(values).map(value -> -value).toArray();
      case "Mul" -> scale = values;
      default -> scale = DoubleStream.of(values).map(value -> 1 / value).toArray();
    }
    return DoubleStream.of(scale).allMatch(Double::isFinite)
        ? new ChannelAffine(scale, shift)
        : null;
  }

  /** A constant that is broadcast to a tensor along all axes but the second; null if it is not. */
  private static double[] perChannel(TensorData constant, Shape tensor) {
    Shape shape = constant.shape();
    if (tensor.rank() < 2 || tensor.dimension(1) == Shape.ANY || shape.rank() > tensor.rank()) {
      return null;
    }
    int channels = (int) tensor.dimension(1);
    for (int i = 1; i <= shape.rank(); i++) {
      boolean channelAxis = tensor.rank() - i == 1;
      if (shape.dimension(-i) != 1 && !(channelAxis && shape.dimension(-i) == channels)) {
        return null;
      }
    }
    double[] values = constant.doubles();
    if (values.length == 1) {
      double[] repeated = new double[channels];
      Arrays.fill(repeated, values[0]);
      return repeated;
    }
    return values;
  }
}
