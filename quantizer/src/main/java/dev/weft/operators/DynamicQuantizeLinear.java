package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Floats to integers by the range of the input itself. */
public final class DynamicQuantizeLinear implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("DynamicQuantizeLinear");
  }

  @Override
  public String describe() {
    return "floats to integers by the input's own range";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(0, DataType.UINT8, context.shape(0));
    context.output(1, DataType.FLOAT, Shape.of());
    context.output(2, DataType.UINT8, Shape.of());
  }
}
