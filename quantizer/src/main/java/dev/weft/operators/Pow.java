package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Power. */
public final class Pow implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Pow");
  }

  @Override
  public String describe() {
    return "a to the power of b";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    TensorData exponent = lowering.constant(1);
    if (!exponent.isFilledWith(exponent.at(0))) {
      throw lowering.refuse(
          "its exponent is a tensor " + exponent.shape(), "one exponent for all fits");
    }
    double power = exponent.at(0);
    lowering.function(x -> Math.pow(x, power));
  }
}
