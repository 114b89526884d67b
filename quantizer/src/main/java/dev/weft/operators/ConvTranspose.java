package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Transposed convolution; weights are [inputs][outputs / group][kernel]. */
public final class ConvTranspose implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("ConvTranspose");
  }

  @Override
  public String describe() {
    return "transposed convolution";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    Shape weight = context.shape(1);
    if (!input.hasRank() || !weight.hasRank()) {
      context.output(Shape.UNKNOWN);
      return;
    }
    if (input.rank() != weight.rank() || input.rank() < 3) {
      throw context.error("has input " + input + " and weights " + weight + " of different rank");
    }
    if (!ShapeRules.match(input.dimension(1), weight.dimension(0))) {
      throw context.error("has " + input.dimension(1) + " input channels and weights " + weight);
    }
    long[] output = input.toArray();
    output[1] = weight.dimension(1) * node.integer("group", 1);
    TransposedWindow window = TransposedWindow.of(node, weight, input, context::error);
    System.arraycopy(window.output(), 0, output, 2, output.length - 2);
    context.output(Shape.of(output));
  }
}
