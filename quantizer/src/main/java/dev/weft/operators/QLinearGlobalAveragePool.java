package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Mean of each channel of a quantized tensor. */
public final class QLinearGlobalAveragePool implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("com.microsoft.QLinearGlobalAveragePool");
  }

  @Override
  public String describe() {
    return "mean of each channel of a quantized tensor";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    boolean channelsLast = node.integer("channels_last", 0) != 0;
    for (int axis = channelsLast ? 1 : 2; axis < input.rank() - (channelsLast ? 1 : 0); axis++) {
      input = input.with(axis, 1);
    }
    context.output(input);
  }
}
