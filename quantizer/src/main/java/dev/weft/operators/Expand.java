package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.Set;

/** Broadcasts to a given shape. */
public final class Expand implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Expand");
  }

  @Override
  public String describe() {
    return "broadcast to a given shape";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    long[] shape = context.integers("shape", 1);
    context.output(
        shape == null
            ? Shape.UNKNOWN
            : BroadcastOperator.broadcast(context.shape(0), Shape.of(shape), context));
  }
}
