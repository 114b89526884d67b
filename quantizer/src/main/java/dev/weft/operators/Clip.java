package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Clamp to a range: attributes before opset 11, inputs from then on. */
public final class Clip implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("Clip");
  }

  @Override
  public String describe() {
    return "clamp to a constant range";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.clamp(
        limit(node, lowering, "min", 1, Double.NEGATIVE_INFINITY),
        limit(node, lowering, "max", 2, Double.POSITIVE_INFINITY));
  }

  private static double limit(
      Node node, Lowering lowering, String attribute, int input, double otherwise) {
    if (node.has(attribute)) {
      return node.real(attribute);
    }
    TensorData data = lowering.constant(input);
    return data == null ? otherwise : data.at(0);
  }
}
