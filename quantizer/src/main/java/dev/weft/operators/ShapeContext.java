package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import java.util.Map;

/** What a shape rule sees of the graph: one node's inputs, and its outputs to set. */
public final class ShapeContext {
  /** More elements than this in one tensor are taken for a broken model. */
  static final long MAX_ELEMENTS = 1L << 31;

  private final Graph graph;
  private final Node node;
  private final Map<String, ValueInfo> values;

  /**
   * @param values infos by tensor name, inferred so far; outputs are put there
   */
  ShapeContext(Graph graph, Node node, Map<String, ValueInfo> values) {
    this.graph = graph;
    this.node = node;
    this.values = values;
  }

  Graph graph() {
    return graph;
  }

  public int opset() {
    return graph.opset();
  }

  /** Shape of an input, {@link Shape#UNKNOWN} if it is unknown or left out. */
  public Shape shape(int input) {
    ValueInfo info = values.get(node.input(input));
    return info == null ? Shape.UNKNOWN : info.shape();
  }

  /** Element type of an input, UNDEFINED if it is unknown or left out. */
  public DataType type(int input) {
    ValueInfo info = values.get(node.input(input));
    return info == null ? DataType.UNDEFINED : info.type();
  }

  /** Values of a constant input, null if it is left out or not constant. */
  public TensorData constant(int input) {
    return graph.constant(node.input(input));
  }

  /** An attribute or constant input that is a list of integers: see {@link Graph#integers}. */
  public long[] integers(String attribute, int input) {
    return graph.integers(node, attribute, input);
  }

  /** An axis counted from 0, checked against a rank. */
  public int axis(long axis, int rank) {
    if (axis < -rank || axis >= rank) {
      throw error("has axis " + axis + ", expected " + -rank + " to " + (rank - 1));
    }
    return (int) (axis < 0 ? axis + rank : axis);
  }

  /** Sets an output; ignored if the node leaves it out. */
  public void output(int index, DataType type, Shape shape) {
    String name = node.output(index);
    if (name.isEmpty()) {
      return;
    }
    if (shape.elements() > MAX_ELEMENTS) {
      throw error(
          "has an output '"
              + name
              + "' of shape "
              + shape
              + ", more than "
              + MAX_ELEMENTS
              + " elements");
    }
    values.put(name, new ValueInfo(name, type, shape));
  }

  /** The only output has the first input's type and this shape. */
  public void output(Shape shape) {
    output(0, type(0), shape);
  }

  /** An error about this node. */
  public ModelException error(String problem) {
    return new ModelException(node + " " + problem);
  }
}
