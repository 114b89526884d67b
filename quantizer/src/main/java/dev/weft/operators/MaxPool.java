package dev.weft.operators;

import dev.weft.graph.DataType;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Largest value of a window. */
public final class MaxPool implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("MaxPool");
  }

  @Override
  public String describe() {
    return "largest value of a window";
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
    context.output(
        1, DataType.INT64, ShapeRules.spatial(input, input.dimension(1), window.output()));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    if (!node.output(1).isEmpty()) {
      throw lowering.refuse(
          "it returns the places of the largest values", "use its first output only");
    }
    lowering.add(
        new FloatKernel.MaxPool(
            node.name(),
            node.op(),
            lowering.input(0),
            lowering.output(),
            Windows.of(node, lowering, node.integers("kernel_shape")),
            Activation.NONE));
  }
}
