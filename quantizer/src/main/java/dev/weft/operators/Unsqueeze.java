package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.HashSet;
import java.util.Set;

/** Inserts dimensions of size 1. */
public final class Unsqueeze implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Unsqueeze");
  }

  @Override
  public String describe() {
    return "inserts dimensions of size 1";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    long[] axes = context.integers("axes", 1);
    if (!input.hasRank() || axes == null) {
      context.output(Shape.UNKNOWN);
      return;
    }
    int rank = input.rank() + axes.length;
    Set<Integer> inserted = new HashSet<>();
    for (long axis : axes) {
      inserted.add(context.axis(axis, rank));
    }
    long[] output = new long[rank];
    for (int i = 0, source = 0; i < rank; i++) {
      output[i] = inserted.contains(i) ? 1 : input.dimension(source++);
    }
    context.output(Shape.of(output));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.reshape();
  }
}
