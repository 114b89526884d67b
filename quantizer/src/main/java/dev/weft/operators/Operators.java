package dev.weft.operators;

import dev.weft.graph.Node;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The list of all operators. */
public final class Operators {
  private static final List<Operator> ALL = List.of();

  private static final Map<String, Operator> BY_TYPE = new LinkedHashMap<>();

  static {
    for (Operator operator : ALL) {
      for (String type : operator.types()) {
        if (BY_TYPE.put(type, operator) != null) {
          throw new IllegalStateException("two operators stand for " + type);
        }
      }
    }
  }

  private Operators() {}

  /** The operator of a node, null if weft does not know it. */
  public static Operator find(Node node) {
    return BY_TYPE.get(node.type());
  }

  public static Collection<Operator> all() {
    return ALL;
  }
}
