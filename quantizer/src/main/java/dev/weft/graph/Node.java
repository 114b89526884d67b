package dev.weft.graph;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * One operation. Immutable.
 *
 * @param name unique in its graph
 * @param op ONNX operator type
 * @param domain empty for ONNX itself
 * @param inputs tensor names; an optional input that is left out is empty
 * @param outputs tensor names; an optional output that is left out is empty
 */
public record Node(
    String name,
    String op,
    String domain,
    List<String> inputs,
    List<String> outputs,
    Attributes attributes) {
  public Node {
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }

  /** It is the ONNX operator {@code type}. */
  public boolean is(String type) {
    return domain.isEmpty() && op.equals(type);
  }

  /**
   * The operator type, after its domain and a dot unless that is ONNX's: {@code
   * com.microsoft.QLinearAdd}.
   */
  public String type() {
    return domain.isEmpty() ? op : domain + "." + op;
  }

  /** The name of an input, empty if it is left out. */
  public String input(int index) {
    return index < inputs.size() ? inputs.get(index) : "";
  }

  public boolean hasInput(int index) {
    return !input(index).isEmpty();
  }

  /** The name of an output, empty if it is left out. */
  public String output(int index) {
    return index < outputs.size() ? outputs.get(index) : "";
  }

  /** The first output. */
  public String output() {
    return output(0);
  }

  /**
   * All tensor names that occur in its subgraphs; those of the outer graph among them are read by
   * it.
   */
  public Set<String> subgraphNames() {
    Set<String> names = new LinkedHashSet<>();
    for (String attribute : attributes.names()) {
      if (attributes.get(attribute) instanceof Attributes.Subgraph subgraph) {
        names.addAll(subgraph.names());
      }
    }
    return names;
  }

  public Node withInputs(List<String> other) {
    return new Node(name, op, domain, other, outputs, attributes);
  }

  public Node withInput(int index, String value) {
    List<String> changed = new ArrayList<>(inputs);
    while (changed.size() <= index) {
      changed.add("");
    }
    changed.set(index, value);
    return withInputs(changed);
  }

  public Node withOutputs(List<String> other) {
    return new Node(name, op, domain, inputs, other, attributes);
  }

  public Node withAttributes(Attributes other) {
    return new Node(name, op, domain, inputs, outputs, other);
  }

  public boolean has(String attribute) {
    return attributes.has(attribute);
  }

  public long integer(String attribute) {
    return get(attribute, Long.class, "an integer");
  }

  public long integer(String attribute, long otherwise) {
    return has(attribute) ? integer(attribute) : otherwise;
  }

  public float real(String attribute) {
    return get(attribute, Float.class, "a float");
  }

  public float real(String attribute, float otherwise) {
    return has(attribute) ? real(attribute) : otherwise;
  }

  public String string(String attribute) {
    return get(attribute, String.class, "a string");
  }

  public String string(String attribute, String otherwise) {
    return has(attribute) ? string(attribute) : otherwise;
  }

  public long[] integers(String attribute) {
    return get(attribute, long[].class, "a list of integers").clone();
  }

  public long[] integers(String attribute, long[] otherwise) {
    return has(attribute) ? integers(attribute) : otherwise;
  }

  public float[] reals(String attribute) {
    return get(attribute, float[].class, "a list of floats").clone();
  }

  public TensorData tensor(String attribute) {
    return get(attribute, TensorData.class, "a tensor");
  }

  private <T> T get(String attribute, Class<T> type, String expected) {
    Object value = attributes.get(attribute);
    if (value == null) {
      throw new ModelException(
          this + " has no attribute '" + attribute + "', expected " + expected);
    }
    if (!type.isInstance(value)) {
      throw new ModelException(
          this
              + " has the attribute '"
              + attribute
              + "' as a "
              + value.getClass().getSimpleName()
              + ", expected "
              + expected);
    }
    return type.cast(value);
  }

  /** {@code Conv 'conv1'}, with the domain unless it is ONNX's. */
  @Override
  public String toString() {
    return type() + " '" + name + "'";
  }
}
