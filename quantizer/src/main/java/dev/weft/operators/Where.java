package dev.weft.operators;

import dev.weft.graph.DataType;
import java.util.Set;

/** Picks elements of the second or third tensor by a condition. */
public final class Where implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Where");
  }

  @Override
  public String describe() {
    return "picks from two tensors by a condition";
  }

  @Override
  public DataType resultType(ShapeContext context) {
    return context.type(1);
  }
}
