package dev.weft.operators;

import dev.weft.graph.DataType;
import java.util.Set;

/** Comparisons and logic of two tensors. */
public final class Comparison implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Equal", "Greater", "GreaterOrEqual", "Less", "LessOrEqual", "And", "Or", "Xor");
  }

  @Override
  public String describe() {
    return "comparison or logic of two tensors";
  }

  @Override
  public DataType resultType(ShapeContext context) {
    return DataType.BOOL;
  }
}
