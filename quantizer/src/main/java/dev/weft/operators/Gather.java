package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** Picks slices along an axis by index. */
public final class Gather implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Gather");
  }

  @Override
  public String describe() {
    return "channels picked by constant indices";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape data = context.shape(0);
    Shape indices = context.shape(1);
    if (!data.hasRank() || !indices.hasRank()) {
      context.output(Shape.UNKNOWN);
      return;
    }
    int axis = context.axis(node.integer("axis", 0), data.rank());
    List<Long> output = new ArrayList<>();
    for (int i = 0; i < data.rank(); i++) {
      if (i == axis) {
        LongStream.of(indices.toArray()).forEach(output::add);
      } else {
        output.add(data.dimension(i));
      }
    }
    context.output(ShapeRules.of(output));
  }
}
