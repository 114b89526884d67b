package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Mean of a window. */
public final class AveragePool implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("AveragePool");
  }

  @Override
  public String describe() {
    return "mean of a window";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    if (!input.hasRank()) {
      context.output(Shape.UNKNOWN);
      return;
    }
    SpatialWindow window =
        SpatialWindow.of(node, node.integers("kernel_shape"), input, context::error);
    context.output(ShapeRules.spatial(input, input.dimension(1), window.output()));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.add(
        new FloatKernel.AveragePool(
            node.name(),
            node.op(),
            lowering.input(0),
            lowering.output(),
            Windows.of(node, lowering, node.integers("kernel_shape")),
            node.integer("count_include_pad", 0) != 0,
            1,
            Activation.NONE));
  }
}
