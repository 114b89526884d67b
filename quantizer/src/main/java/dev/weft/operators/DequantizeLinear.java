package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import java.util.Set;

/** Integers to floats by scale and zero point. */
public final class DequantizeLinear implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("DequantizeLinear");
  }

  @Override
  public String describe() {
    return "integers to floats; imported as the tensor's quantization";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(
        0,
        context.type(1) == DataType.UNDEFINED ? DataType.FLOAT : context.type(1),
        context.shape(0));
  }
}
