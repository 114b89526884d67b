package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Indices of boxes that no better box covers. */
public final class NonMaxSuppression implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("NonMaxSuppression");
  }

  @Override
  public String describe() {
    return "indices of boxes that no better box covers";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(0, DataType.INT64, Shape.of(Shape.ANY, 3));
  }
}
