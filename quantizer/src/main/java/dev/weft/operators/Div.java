package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Quotient; by a constant it is a product. */
public final class Div implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Div");
  }

  @Override
  public String describe() {
    return "a / b for a constant b";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    if (!lowering.isConstant(1)) {
      TensorData dividend = lowering.isConstant(0) ? lowering.constant(0) : null;
      if (dividend == null || dividend.elements() != 1) {
        throw lowering.refuse("it divides by a tensor", "divide by a constant");
      }
      double a = dividend.at(0);
      FloatTensor in = lowering.input(1);
      lowering.add(
          FloatKernel.Unary.of(
              node.name(), node.op(), in, lowering.output(), Activation.of(x -> a / x, in)));
      return;
    }
    BinaryLowering.quotient(node, lowering);
  }
}
