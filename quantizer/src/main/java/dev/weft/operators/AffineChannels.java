package dev.weft.operators;

import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A tensor whose channels are all the same single channel, each times a factor and moved: {@code
 * channel c = factor[c] * root + offset[c]}. Found by walking up from a tensor through 1x1
 * convolutions with constant weights, concatenation, tiling, and arithmetic with constants.
 *
 * @param root name of the single-channel tensor, null if all channels are constant
 */
public record AffineChannels(String root, double[] factor, double[] offset) {

  /** How a tensor of shape 1xCxHxW follows from a single channel, null if it does not. */
  public static AffineChannels of(Graph graph, String tensor) {
    Shape shape = graph.shape(tensor);
    if (!shape.isFixed() || shape.rank() != 4 || shape.dimension(0) != 1) {
      return null;
    }
    int channels = (int) shape.dimension(1);
    Node node = graph.producer(tensor);
    AffineChannels found = node == null ? null : through(graph, node, channels);
    if (found == null && channels == 1) {
      return new AffineChannels(tensor, new double[] {1}, new double[1]);
    }
    return found;
  }

  private static AffineChannels through(Graph graph, Node node, int channels) {
    return switch (node.type()) {
      case "Conv" -> convolution(graph, node, channels);
      case "Concat" -> concat(graph, node);
      case "Tile", "Expand" -> repeated(of(graph, node.input(0)), channels);
      case "Identity" -> of(graph, node.input(0));
      case "Neg" -> combine(constant(-1, channels), of(graph, node.input(0)), channels, '*');
      case "Add" -> binary(graph, node, channels, '+');
      case "Sub" -> binary(graph, node, channels, '-');
      case "Mul" -> binary(graph, node, channels, '*');
      case "Div" -> binary(graph, node, channels, '/');
      default -> null;
    };
  }

  private static AffineChannels constant(double value, int channels) {
    double[] offset = new double[channels];
    Arrays.fill(offset, value);
    return new AffineChannels(null, new double[channels], offset);
  }

  /** A constant that is the same for all pixels: a scalar, or one value a channel. */
  private static AffineChannels constant(TensorData data) {
    Shape shape = data.shape();
    boolean perChannel = shape.rank() == 4 && shape.dimension(0) == 1 || shape.rank() == 3;
    if (data.elements() > 1
        && !(perChannel && data.elements() == shape.dimension(shape.rank() - 3))) {
      return null;
    }
    double[] values = data.doubles();
    return new AffineChannels(null, new double[values.length], values);
  }

  private static AffineChannels operand(Graph graph, String tensor) {
    return graph.isConstant(tensor) ? constant(graph.constant(tensor)) : of(graph, tensor);
  }

  private static AffineChannels binary(Graph graph, Node node, int channels, char operation) {
    return combine(
        operand(graph, node.input(0)), operand(graph, node.input(1)), channels, operation);
  }

  private static AffineChannels combine(
      AffineChannels a, AffineChannels b, int channels, char operation) {
    AffineChannels x = repeated(a, channels);
    AffineChannels y = repeated(b, channels);
    if (x == null || y == null || x.root != null && y.root != null && !x.root.equals(y.root)) {
      return null;
    }
    boolean product = operation == '*' || operation == '/';
    if (product && x.root != null && y.root != null || operation == '/' && y.root != null) {
      return null;
    }
    double[] factor = new double[channels];
    double[] offset = new double[channels];
    for (int c = 0; c < channels; c++) {
      switch (operation) {
        case '+', '-' -> {
          int sign = operation == '+' ? 1 : -1;
          factor[c] = x.factor[c] + sign * y.factor[c];
          offset[c] = x.offset[c] + sign * y.offset[c];
        }
        case '*' -> {
          factor[c] = x.factor[c] * y.offset[c] + x.offset[c] * y.factor[c];
          offset[c] = x.offset[c] * y.offset[c];
        }
        default -> {
          factor[c] = x.factor[c] / y.offset[c];
          offset[c] = x.offset[c] / y.offset[c];
        }
      }
    }
    return new AffineChannels(x.root != null ? x.root : y.root, factor, offset);
  }

  private static AffineChannels concat(Graph graph, Node node) {
    if (node.integer("axis") != 1 && node.integer("axis") != -3) {
      return null;
    }
    String root = null;
    List<Double> factor = new ArrayList<>();
    List<Double> offset = new ArrayList<>();
    for (String input : node.inputs()) {
      AffineChannels part = graph.isConstant(input) ? null : of(graph, input);
      if (part == null || root != null && !root.equals(part.root)) {
        return null;
      }
      root = part.root;
      Arrays.stream(part.factor).forEach(factor::add);
      Arrays.stream(part.offset).forEach(offset::add);
    }
    return new AffineChannels(
        root,
        factor.stream().mapToDouble(Double::doubleValue).toArray(),
        offset.stream().mapToDouble(Double::doubleValue).toArray());
  }

  /** The channels once more, as often as it takes. */
  private static AffineChannels repeated(AffineChannels a, int channels) {
    if (a == null || channels % a.factor.length != 0) {
      return null;
    }
    double[] factor = new double[channels];
    double[] offset = new double[channels];
    for (int c = 0; c < channels; c++) {
      factor[c] = a.factor[c % a.factor.length];
      offset[c] = a.offset[c % a.factor.length];
    }
    return new AffineChannels(a.root, factor, offset);
  }

  private static AffineChannels convolution(Graph graph, Node node, int channels) {
    TensorData weight = graph.constant(node, 1);
    TensorData bias = node.hasInput(2) ? graph.constant(node, 2) : null;
    boolean point =
        weight != null
            && weight.shape().rank() == 4
            && weight.shape().dimension(2) * weight.shape().dimension(3) == 1
            && node.integer("group", 1) == 1
            && graph.shape(node.input(0)).with(1, channels).equals(graph.shape(node.output()));
    AffineChannels in = point ? of(graph, node.input(0)) : null;
    // One channel of many is a root of its own: only an expansion of a single one is looked
    // through.
    if (in == null || node.hasInput(2) && bias == null || channels == 1) {
      return null;
    }
    double[] factor = new double[channels];
    double[] offset = new double[channels];
    int inputs = in.factor.length;
    for (int o = 0; o < channels; o++) {
      offset[o] = bias == null ? 0 : bias.at(o);
      for (int i = 0; i < inputs; i++) {
        factor[o] += weight.at(o * inputs + i) * in.factor[i];
        offset[o] += weight.at(o * inputs + i) * in.offset[i];
      }
    }
    return new AffineChannels(in.root, factor, offset);
  }
}
