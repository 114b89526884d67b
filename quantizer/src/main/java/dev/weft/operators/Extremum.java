package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Largest or smallest of several tensors. */
public final class Extremum implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Max", "Min");
  }

  @Override
  public String describe() {
    return "largest or smallest of several tensors";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    lowering.output();
    if (node.inputs().size() != 2 || !lowering.isConstant(0) && !lowering.isConstant(1)) {
      throw lowering.refuse("it compares tensors", "compare with a constant, as Clip does");
    }
    int side = lowering.isConstant(1) ? 0 : 1;
    TensorData constant = lowering.constant(1 - side);
    FloatTensor in = lowering.input(side);
    if (!constant.isFilledWith(constant.at(0)) || !in.sameShape(lowering.output())) {
      throw lowering.refuse(
          "its constant is a tensor " + constant.shape(), "one value for all fits");
    }
    double bound = constant.at(0);
    Activation clamp =
        node.is("Max")
            ? Activation.clamp(bound, Double.POSITIVE_INFINITY)
            : Activation.clamp(Double.NEGATIVE_INFINITY, bound);
    lowering.add(FloatKernel.Unary.of(node.name(), node.op(), in, lowering.output(), clamp));
  }
}
