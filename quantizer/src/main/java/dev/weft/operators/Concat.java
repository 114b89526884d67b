package dev.weft.operators;

import dev.weft.graph.Node;
import java.util.Set;

/** Tensors one after the other along an axis. */
public final class Concat implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Concat");
  }

  @Override
  public String describe() {
    return "tensors one after the other along the channels";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    context.output(ShapeRules.concatenation(node, context, 0, 1));
  }
}
