package dev.weft.graph;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A network: nodes in topological order, joined by tensor names, each of which has one producer (a
 * node, a graph input or an initializer). Immutable; {@link GraphEditor} makes changed copies. The
 * constructor checks names and sorts nodes.
 */
public final class Graph {
  private final String name;
  private final int opset;
  private final List<ValueInfo> inputs;
  private final List<ValueInfo> outputs;
  private final List<Node> nodes;
  private final Map<String, TensorData> initializers;
  private final Map<String, ValueInfo> values;
  private final Map<String, Node> producers = new HashMap<>();
  private final Map<String, List<Node>> consumers = new HashMap<>();

  /**
   * @param opset version of the ONNX operators
   * @param inputs graph inputs that are no initializers
   * @param initializers constants by name
   * @param values what is known of the tensors between nodes; inputs, outputs and initializers are
   *     added
   */
  public Graph(
      String name,
      int opset,
      List<ValueInfo> inputs,
      List<ValueInfo> outputs,
      List<Node> nodes,
      Map<String, TensorData> initializers,
      Map<String, ValueInfo> values) {
    this.name = name;
    this.opset = opset;
    this.inputs = List.copyOf(inputs);
    this.outputs = List.copyOf(outputs);
    this.initializers = Collections.unmodifiableMap(new LinkedHashMap<>(initializers));
    Map<String, ValueInfo> known = new LinkedHashMap<>(values);
    outputs.forEach(output -> known.putIfAbsent(output.name(), output));
    inputs.forEach(input -> known.put(input.name(), input));
    initializers.forEach(
        (key, data) -> known.put(key, new ValueInfo(key, data.type(), data.shape())));
    this.values = Collections.unmodifiableMap(known);
    index(nodes);
    this.nodes = List.copyOf(TopologicalOrder.of(nodes, producers));
    for (Node node : this.nodes) {
      for (String input : uses(node)) {
        consumers.computeIfAbsent(input, key -> new ArrayList<>()).add(node);
      }
    }
  }

  private void index(List<Node> unsorted) {
    Set<String> defined = new LinkedHashSet<>(initializers.keySet());
    for (ValueInfo input : inputs) {
      define(defined, input.name(), "a graph input");
    }
    Set<String> nodeNames = new LinkedHashSet<>();
    for (Node node : unsorted) {
      if (!nodeNames.add(node.name())) {
        throw new ModelException("two nodes have the name '" + node.name() + "'");
      }
      for (String output : node.outputs()) {
        if (!output.isEmpty()) {
          define(defined, output, "an output of " + node);
          producers.put(output, node);
        }
      }
    }
    for (Node node : unsorted) {
      for (String input : node.inputs()) {
        if (!input.isEmpty() && !defined.contains(input)) {
          throw new ModelException(node + " reads '" + input + "', which nothing produces");
        }
      }
    }
    for (ValueInfo output : outputs) {
      if (!defined.contains(output.name())) {
        throw new ModelException("graph output '" + output.name() + "' is produced by no node");
      }
    }
  }

  private static void define(Set<String> defined, String value, String what) {
    if (!defined.add(value)) {
      throw new ModelException(
          "tensor '" + value + "' is defined twice, the second time as " + what);
    }
  }

  /** Tensors that a node reads, those inside its subgraphs included, each once. */
  private Set<String> uses(Node node) {
    Set<String> uses = new LinkedHashSet<>(node.inputs());
    uses.remove("");
    node.subgraphNames().stream().filter(this::isDefined).forEach(uses::add);
    return uses;
  }

  private boolean isDefined(String value) {
    return producers.containsKey(value) || values.containsKey(value);
  }

  public String name() {
    return name;
  }

  public int opset() {
    return opset;
  }

  public List<ValueInfo> inputs() {
    return inputs;
  }

  public List<ValueInfo> outputs() {
    return outputs;
  }

  /** In topological order: producers before consumers, otherwise as in the file. */
  public List<Node> nodes() {
    return nodes;
  }

  public Map<String, TensorData> initializers() {
    return initializers;
  }

  /** All that is known of tensors, by name. */
  public Map<String, ValueInfo> values() {
    return values;
  }

  /** The node that writes a tensor; null for inputs and initializers. */
  public Node producer(String value) {
    return producers.get(value);
  }

  /** The nodes that read a tensor, in topological order. */
  public List<Node> consumers(String value) {
    return Collections.unmodifiableList(consumers.getOrDefault(value, List.of()));
  }

  /**
   * The one node that reads a tensor; null if several do, none does, or the tensor is a graph
   * output as well.
   */
  public Node onlyConsumer(String value) {
    List<Node> readers = consumers(value);
    return readers.size() == 1 && !isOutput(value) ? readers.get(0) : null;
  }

  public boolean isInput(String value) {
    return inputs.stream().anyMatch(input -> input.name().equals(value));
  }

  public boolean isOutput(String value) {
    return outputs.stream().anyMatch(output -> output.name().equals(value));
  }

  /** The values of a constant tensor, null if it is not one. */
  public TensorData constant(String value) {
    return initializers.get(value);
  }

  public boolean isConstant(String value) {
    return initializers.containsKey(value);
  }

  /** A constant input of a node, null if it is left out or not constant. */
  public TensorData constant(Node node, int input) {
    return initializers.get(node.input(input));
  }

  /**
   * A list of integers that newer opsets read from a constant input and older ones from an
   * attribute.
   *
   * @return null if neither is there, or if the input is not constant
   */
  public long[] integers(Node node, String attribute, int input) {
    if (node.has(attribute)) {
      return node.integers(attribute);
    }
    TensorData data = constant(node, input);
    return data == null ? null : data.longs().clone();
  }

  /** A tensor's shape, {@link Shape#UNKNOWN} if nothing is known. */
  public Shape shape(String value) {
    ValueInfo info = values.get(value);
    return info == null ? Shape.UNKNOWN : info.shape();
  }

  /** A tensor's element type, {@link DataType#UNDEFINED} if nothing is known. */
  public DataType type(String value) {
    ValueInfo info = values.get(value);
    return info == null ? DataType.UNDEFINED : info.type();
  }

  public Node node(String nodeName) {
    return nodes.stream()
        .filter(node -> node.name().equals(nodeName))
        .findFirst()
        .orElseThrow(
            () -> new ModelException("graph '" + name + "' has no node '" + nodeName + "'"));
  }

  @Override
  public String toString() {
    return "graph '" + name + "' of " + nodes.size() + " nodes";
  }
}
