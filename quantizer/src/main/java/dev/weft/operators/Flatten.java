package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.Arrays;
import java.util.Set;

/** Two dimensions: those before an axis, and the rest. */
public final class Flatten implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Flatten");
  }

  @Override
  public String describe() {
    return "channels, height and width as one dimension";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    if (!input.hasRank()) {
      context.output(ShapeRules.anyOfRank(2));
      return;
    }
    long axis = node.integer("axis", 1);
    int split = axis == input.rank() ? input.rank() : context.axis(axis, input.rank());
    long[] dimensions = input.toArray();
    context.output(
        Shape.of(
            ShapeRules.product(Arrays.copyOf(dimensions, split)),
            ShapeRules.product(Arrays.copyOfRange(dimensions, split, dimensions.length))));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.reshape();
  }
}
