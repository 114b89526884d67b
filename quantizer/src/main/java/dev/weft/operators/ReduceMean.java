package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Mean over some dimensions; over height and width it is GlobalAveragePool. */
public final class ReduceMean implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("ReduceMean");
  }

  @Override
  public String describe() {
    return "mean over height and width";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    long[] axes = context.integers("axes", 1);
    boolean unknown = axes == null && node.hasInput(1);
    boolean nothing = axes == null && !unknown && node.integer("noop_with_empty_axes", 0) != 0;
    if (unknown) {
      context.output(Shape.UNKNOWN);
    } else {
      Shape input = context.shape(0);
      context.output(
          nothing
              ? input
              : ShapeRules.reduced(input, axes, node.integer("keepdims", 1) != 0, context));
    }
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    ReducedAxes.requireSpatial(node, lowering);
    lowering.add(
        new FloatKernel.AveragePool(
            node.name(),
            node.op(),
            lowering.input(0),
            lowering.output(),
            Windows.whole(lowering),
            false,
            1,
            Activation.NONE));
  }
}
