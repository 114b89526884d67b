package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Largest value of each channel. */
public final class GlobalMaxPool implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("GlobalMaxPool");
  }

  @Override
  public String describe() {
    return "largest value of each channel";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    for (int axis = 2; axis < input.rank(); axis++) {
      input = input.with(axis, 1);
    }
    context.output(input);
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.add(
        new FloatKernel.MaxPool(
            node.name(),
            node.op(),
            lowering.input(0),
            lowering.output(),
            Windows.whole(lowering),
            Activation.NONE));
  }
}
