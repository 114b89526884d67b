package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** A tensor of one repeated value. */
public final class ConstantOfShape implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("ConstantOfShape");
  }

  @Override
  public String describe() {
    return "a tensor of one repeated value";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    long[] shape = context.integers("shape", 0);
    DataType type = node.has("value") ? node.tensor("value").type() : DataType.FLOAT;
    context.output(0, type, shape == null ? Shape.UNKNOWN : Shape.of(shape));
  }
}
