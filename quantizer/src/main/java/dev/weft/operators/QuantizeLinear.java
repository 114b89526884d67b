package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import java.util.Set;

/** Floats to integers by scale and zero point. */
public final class QuantizeLinear implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("QuantizeLinear");
  }

  @Override
  public String describe() {
    return "floats to integers; imported as the tensor's quantization";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    DataType type = context.type(2) == DataType.UNDEFINED ? DataType.UINT8 : context.type(2);
    if (node.integer("output_dtype", 0) != 0) {
      type = DataType.of((int) node.integer("output_dtype"), node.toString());
    }
    context.output(0, type, context.shape(0));
  }
}
