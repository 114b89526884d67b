package dev.weft.graph;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * A node's attributes by name. A value is a Long, Float, String, long[], float[], List of String,
 * {@link TensorData} or {@link Subgraph}. Read them through {@link Node}, whose errors name the
 * node. Immutable.
 */
public final class Attributes {
  public static final Attributes NONE = new Attributes(Map.of());

  /**
   * A graph-valued attribute (If, Loop, Scan), kept as it is in the file.
   *
   * @param serialized an AttributeProto
   * @param names every tensor name that occurs in it: those of the outer graph among them are uses
   */
  public record Subgraph(byte[] serialized, Set<String> names) {}

  private final Map<String, Object> values;

  private Attributes(Map<String, Object> values) {
    this.values = Collections.unmodifiableMap(values);
  }

  /** Attributes from a map; integers and shorts widen to Long, doubles narrow to Float. */
  public static Attributes of(Map<String, Object> values) {
    Map<String, Object> checked = new LinkedHashMap<>();
    values.forEach((name, value) -> checked.put(name, normalize(name, value)));
    return new Attributes(checked);
  }

  /** Attributes from names and values in turn: {@code of("group", 1, "pads", new long[4])}. */
  public static Attributes of(Object... namesAndValues) {
    Map<String, Object> values = new LinkedHashMap<>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      values.put((String) namesAndValues[i], namesAndValues[i + 1]);
    }
    return of(values);
  }

  private static Object normalize(String name, Object value) {
    if (value instanceof Integer integer) {
      return integer.longValue();
    }
    if (value instanceof Double real) {
      return real.floatValue();
    }
    boolean known =
        value instanceof Long
            || value instanceof Float
            || value instanceof String
            || value instanceof long[]
            || value instanceof float[]
            || value instanceof List
            || value instanceof TensorData
            || value instanceof Subgraph;
    if (!known) {
      throw new IllegalArgumentException(
          "attribute '" + name + "' has a value of " + value.getClass());
    }
    return value;
  }

  public Set<String> names() {
    return values.keySet();
  }

  public boolean has(String name) {
    return values.containsKey(name);
  }

  /** The value, or null. */
  public Object get(String name) {
    return values.get(name);
  }

  /** These attributes with one added or replaced. */
  public Attributes with(String name, Object value) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.put(name, normalize(name, value));
    return new Attributes(changed);
  }

  public Attributes without(String name) {
    Map<String, Object> changed = new LinkedHashMap<>(values);
    changed.remove(name);
    return new Attributes(changed);
  }
}
