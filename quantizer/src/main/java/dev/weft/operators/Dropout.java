package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** At inference the input itself; passes remove it. */
public final class Dropout implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Dropout");
  }

  @Override
  public String describe() {
    return "the input itself at inference; removed";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(context.shape(0));
    context.output(1, context.opset() < 10 ? context.type(0) : DataType.BOOL, context.shape(0));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    if (!node.output(1).isEmpty()) {
      throw lowering.refuse("it returns its mask", "use its first output only");
    }
    lowering.reshape();
  }
}
