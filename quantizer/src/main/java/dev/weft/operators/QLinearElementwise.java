package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Sum or product of quantized tensors; the second tensor is the fourth input. */
public final class QLinearElementwise implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("com.microsoft.QLinearAdd", "com.microsoft.QLinearMul");
  }

  @Override
  public String describe() {
    return "sum or product of quantized tensors";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape output = BroadcastOperator.broadcast(context.shape(0), context.shape(3), context);
    context.output(0, context.type(0), output);
  }
}
