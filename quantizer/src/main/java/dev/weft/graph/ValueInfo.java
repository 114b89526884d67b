package dev.weft.graph;

/** What is known of a tensor that flows through the graph: name, element type, shape. */
public record ValueInfo(String name, DataType type, Shape shape) {
  public ValueInfo withShape(Shape other) {
    return new ValueInfo(name, type, other);
  }

  public ValueInfo withName(String other) {
    return new ValueInfo(other, type, shape);
  }
}
