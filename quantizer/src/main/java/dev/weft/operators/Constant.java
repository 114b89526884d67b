package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** A constant tensor; the reader turns it into an initializer where it can. */
public final class Constant implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Constant");
  }

  @Override
  public String describe() {
    return "a constant tensor";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    if (node.has("value")) {
      context.output(0, node.tensor("value").type(), node.tensor("value").shape());
    } else {
      context.output(0, DataType.UNDEFINED, Shape.UNKNOWN);
    }
  }
}
