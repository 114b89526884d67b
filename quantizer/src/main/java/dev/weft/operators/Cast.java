package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import java.util.Set;

/** Conversion to another element type. */
public final class Cast implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Cast");
  }

  @Override
  public String describe() {
    return "conversion to another element type";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    DataType type = DataType.of((int) node.integer("to"), node.toString());
    context.output(0, type, context.shape(0));
  }
}
