package dev.weft.graph;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;

/**
 * Collects changes to a {@link Graph} and builds the changed one. Queries go to the graph as it
 * was; nodes may be added in any order, since the built graph sorts them. Tensor infos that no
 * longer belong to a tensor are dropped.
 */
public final class GraphEditor {
  private final Graph graph;
  private final Map<String, Node> nodes = new LinkedHashMap<>();
  private final Map<String, TensorData> initializers;
  private final Map<String, ValueInfo> values;
  private final Set<String> names = new HashSet<>();
  private List<ValueInfo> inputs;
  private List<ValueInfo> outputs;

  public GraphEditor(Graph graph) {
    this.graph = graph;
    this.inputs = graph.inputs();
    this.outputs = graph.outputs();
    this.initializers = new LinkedHashMap<>(graph.initializers());
    this.values = new LinkedHashMap<>(graph.values());
    names.addAll(values.keySet());
    for (Node node : graph.nodes()) {
      nodes.put(node.name(), node);
      names.add(node.name());
      names.addAll(node.outputs());
    }
  }

  /** A name that no node and no tensor has yet. */
  public String freshName(String base) {
    String name = base;
    for (int i = 1; !names.add(name); i++) {
      name = base + "_" + i;
    }
    return name;
  }

  /** A node as changed so far, null once it is removed. */
  public Node node(String name) {
    return nodes.get(name);
  }

  public void add(Node node) {
    if (nodes.putIfAbsent(node.name(), node) != null) {
      throw new IllegalArgumentException("a node has the name '" + node.name() + "' already");
    }
    names.add(node.name());
    names.addAll(node.outputs());
  }

  /** Puts a node in the place of the one with the same name. */
  public void replace(Node node) {
    if (nodes.replace(node.name(), node) == null) {
      throw new IllegalArgumentException("no node has the name '" + node.name() + "'");
    }
  }

  /** Adds a constant under a fresh name that begins with {@code base}; returns the name. */
  public String addConstant(String base, TensorData data) {
    String name = freshName(base);
    setConstant(name, data);
    return name;
  }

  /** Adds or replaces a constant. */
  public void setConstant(String name, TensorData data) {
    names.add(name);
    initializers.put(name, data);
    values.put(name, new ValueInfo(name, data.type(), data.shape()));
  }

  public void removeConstant(String name) {
    initializers.remove(name);
  }

  public void remove(Node node) {
    nodes.remove(node.name());
  }

  /**
   * Lets every reader of {@code old} read {@code other}. Not for graph outputs: see {@link
   * #bypass}.
   */
  public void replaceUses(String old, String other) {
    nodes.replaceAll(
        (name, node) ->
            node.inputs().contains(old)
                ? node.withInputs(renamed(node.inputs(), old, other))
                : node);
  }

  /**
   * Removes a node whose first output equals {@code source}: readers of the output read {@code
   * source} instead. If the output is a graph output (or read by a subgraph), its name is kept, by
   * renaming {@code source} where a node produces it.
   *
   * @return false, with nothing changed, if both names must stay (both visible from outside)
   */
  public boolean bypass(Node node, String source) {
    String output = node.output();
    if (!isOutput(output)) {
      remove(node);
      replaceUses(output, source);
      return true;
    }
    Node producer = producer(source);
    if (producer == null || isOutput(source)) {
      return false;
    }
    remove(node);
    replaceUses(source, output);
    replace(producer.withOutputs(renamed(producer.outputs(), source, output)));
    return true;
  }

  /** Its name must stay: it is a graph output, or a subgraph reads it. */
  private boolean isOutput(String value) {
    return outputs.stream().anyMatch(output -> output.name().equals(value))
        || nodes.values().stream().anyMatch(node -> node.subgraphNames().contains(value));
  }

  /** The node that writes a tensor, as changed so far; null if none does. */
  public Node producer(String value) {
    return nodes.values().stream()
        .filter(node -> node.outputs().contains(value))
        .findFirst()
        .orElse(null);
  }

  private static List<String> renamed(List<String> list, String old, String other) {
    List<String> changed = new ArrayList<>(list);
    changed.replaceAll(value -> value.equals(old) ? other : value);
    return changed;
  }

  public void setInfo(ValueInfo info) {
    values.put(info.name(), info);
  }

  public void mapInputs(UnaryOperator<ValueInfo> change) {
    inputs = inputs.stream().map(change).toList();
  }

  public void mapOutputs(UnaryOperator<ValueInfo> change) {
    outputs = outputs.stream().map(change).toList();
    outputs.forEach(this::setInfo);
  }

  public void setInputs(List<ValueInfo> other) {
    inputs = other;
  }

  public void setOutputs(List<ValueInfo> other) {
    outputs = other;
  }

  public Graph build() {
    Set<String> present = new HashSet<>(initializers.keySet());
    inputs.forEach(input -> present.add(input.name()));
    nodes.values().forEach(node -> present.addAll(node.outputs()));
    Map<String, ValueInfo> kept = new LinkedHashMap<>(values);
    kept.keySet().retainAll(present);
    return new Graph(
        graph.name(),
        graph.opset(),
        inputs,
        outputs,
        List.copyOf(nodes.values()),
        initializers,
        kept);
  }
}
