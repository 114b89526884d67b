package dev.weft.lowering;

import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleUnaryOperator;

/**
 * Collects the kernels that one node becomes. Operators ask it for their tensors as channels,
 * height and width, and refuse through it what the accelerator cannot do.
 */
public final class Lowering {
  /** Largest dimension that instructions can count. */
  static final int MAX_DIMENSION = 65_535;

  private final Graph graph;
  private final Node node;
  private final List<FloatKernel> kernels = new ArrayList<>();

  public Lowering(Graph graph, Node node) {
    this.graph = graph;
    this.node = node;
  }

  /** The node's kernels, in an order in which they can run. */
  public List<FloatKernel> kernels() {
    return List.copyOf(kernels);
  }

  public Graph graph() {
    return graph;
  }

  public void add(FloatKernel kernel) {
    kernels.add(kernel);
  }

  /**
   * An activation read by the node; a constant is refused, for operators ask for those by {@link
   * #constant}.
   */
  public FloatTensor input(int index) {
    if (!node.hasInput(index)) {
      throw refuse("input " + index + " is missing", "export the model again");
    }
    if (graph.isConstant(node.input(index))) {
      throw refuse("input " + index + " is a constant", "fold constants before lowering");
    }
    return tensor(node.input(index));
  }

  /** An output of the node. */
  public FloatTensor output(int index) {
    return tensor(node.output(index));
  }

  public FloatTensor output() {
    return output(0);
  }

  /** A tensor between two of the node's kernels, which the graph does not have. */
  public FloatTensor temporary(String suffix, int channels, int height, int width) {
    return new FloatTensor(node.output() + "/" + suffix, channels, height, width);
  }

  public boolean isConstant(int index) {
    return graph.isConstant(node.input(index));
  }

  /** Values of a constant input, null if it is left out; a computed one is refused. */
  public TensorData constant(int index) {
    if (!node.hasInput(index)) {
      return null;
    }
    TensorData data = graph.constant(node, index);
    if (data == null) {
      throw refuse(
          "input " + index + " ('" + node.input(index) + "') is computed",
          "make it a constant of the model");
    }
    return data;
  }

  public Shape shape(int input) {
    return graph.shape(node.input(input));
  }

  public Shape outputShape(int output) {
    return graph.shape(node.output(output));
  }

  /** The node is a scalar function. */
  public void function(DoubleUnaryOperator function) {
    add(
        FloatKernel.Unary.of(
            node.name(), node.op(), input(0), output(), Activation.of(function, input(0))));
  }

  /** The node is a clamp. */
  public void clamp(double low, double high) {
    add(
        FloatKernel.Unary.of(
            node.name(), node.op(), input(0), output(), Activation.clamp(low, high)));
  }

  /**
   * The node is {@code factor[c] * x + offset[c]} of an input; one entry a channel, or one for all.
   */
  public void affine(FloatTensor input, double[] factor, double[] offset) {
    add(
        new FloatKernel.Unary(
            node.name(), node.op(), input, output(), factor, offset, Activation.NONE, false));
  }

  /**
   * The node keeps its first input's elements and order, and the layout as blocks of channels
   * allows it.
   */
  public void reshape() {
    FloatTensor in = input(0);
    FloatTensor out = output();
    boolean flat = in.height() * in.width() == 1 || out.height() * out.width() == 1;
    if (in.channels() != out.channels() && !flat) {
      throw refuse(
          "it moves elements between channels and pixels ("
              + in.shape()
              + " to "
              + out.shape()
              + ")",
          "flatten to one dimension, keep the channels, or move it to the model's end");
    }
    add(new FloatKernel.Reshape(node.name(), node.op(), in, out));
  }

  /** The axis of an ONNX shape that holds the channels. */
  public static int channelAxis(Shape shape) {
    return shape.rank() > 1 && (shape.rank() == 4 || shape.dimension(0) == 1) ? 1 : 0;
  }

  /**
   * An error for {@code throw}: why the node cannot run on the accelerator, and what would make it
   * run.
   */
  public Refusal refuse(String reason, String remedy) {
    return new Refusal(node, reason, remedy);
  }

  /**
   * A tensor of the graph as CHW: {@code 1xCxHxW}; {@code 1xCxL} and {@code CxL} become {@code
   * Cx1xL}; {@code 1xC} and {@code C} become {@code Cx1x1}. Row-major order is kept throughout.
   */
  public FloatTensor tensor(String name) {
    Shape shape = graph.shape(name);
    if (graph.isInput(name) && graph.type(name) == DataType.UNDEFINED) {
      throw refuse(
          "input '" + name + "' is no tensor",
          "export the model without optional values, sequences and maps");
    }
    if (!shape.isFixed()) {
      throw refuse("tensor '" + name + "' has shape " + shape, "fix the model's input shape");
    }
    if (!graph.type(name).isFloating()) {
      throw refuse(
          "tensor '" + name + "' holds " + graph.type(name),
          "only real numbers are quantized: use FLOAT, or move it to the model's end");
    }
    long[] d = shape.toArray();
    for (long dimension : d) {
      if (dimension < 1 || dimension > MAX_DIMENSION) {
        throw refuse(
            "tensor '" + name + "' has shape " + shape,
            "dimensions from 1 to " + MAX_DIMENSION + " fit");
      }
    }
    if (d.length == 4 && d[0] == 1) {
      return new FloatTensor(name, (int) d[1], (int) d[2], (int) d[3]);
    }
    if (d.length == 3) {
      return d[0] == 1
          ? new FloatTensor(name, (int) d[1], 1, (int) d[2])
          : new FloatTensor(name, (int) d[0], (int) d[1], (int) d[2]);
    }
    if (d.length == 2) {
      return d[0] == 1
          ? new FloatTensor(name, (int) d[1], 1, 1)
          : new FloatTensor(name, (int) d[0], 1, (int) d[1]);
    }
    if (d.length == 1) {
      return new FloatTensor(name, (int) d[0], 1, 1);
    }
    throw refuse(
        "tensor '" + name + "' has shape " + shape,
        "tensors of up to 4 dimensions and batch 1 fit");
  }
}
