package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Mean of a window of a quantized tensor. */
public final class QLinearAveragePool implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("com.microsoft.QLinearAveragePool");
  }

  @Override
  public String describe() {
    return "mean of a window of a quantized tensor";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    if (!input.hasRank() || node.integer("channels_last", 0) != 0) {
      context.output(Shape.UNKNOWN);
      return;
    }
    SpatialWindow window =
        SpatialWindow.of(node, node.integers("kernel_shape"), input, context::error);
    context.output(ShapeRules.spatial(input, input.dimension(1), window.output()));
  }
}
