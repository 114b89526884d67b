package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Kernel.Combination;
import java.util.Set;

/** LeakyRelu with one constant slope per channel. */
public final class PRelu implements ElementwiseOperator {
  @Override
  public Set<String> types() {
    return Set.of("PRelu");
  }

  @Override
  public String describe() {
    return "x, or slope * x below 0, one constant slope per channel";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    TensorData slope = lowering.constant(1);
    FloatTensor in = lowering.input(0);
    if (slope.elements() == 1) {
      double alpha = slope.at(0);
      lowering.function(x -> x < 0 ? alpha * x : x);
      return;
    }
    if (slope.elements() != in.channels()) {
      throw lowering.refuse("its slopes have shape " + slope.shape(), "one slope per channel fits");
    }
    // slope * min(x, 0) + max(x, 0): both halves keep x's scale and so stay exact.
    FloatTensor negative = lowering.temporary("negative", in.channels(), in.height(), in.width());
    FloatTensor positive = lowering.temporary("positive", in.channels(), in.height(), in.width());
    Activation below = Activation.clamp(Double.NEGATIVE_INFINITY, 0);
    Activation above = Activation.clamp(0, Double.POSITIVE_INFINITY);
    double[] one = {1};
    double[] zero = {0};
    lowering.add(
        new FloatKernel.Unary(
            node.name() + "/negative", "PRelu", in, negative, one, zero, below, true));
    lowering.add(
        new FloatKernel.Unary(
            node.name() + "/positive", "PRelu", in, positive, one, zero, above, true));
    lowering.add(
        new FloatKernel.Elementwise(
            node.name(),
            node.op(),
            Combination.ADD,
            negative,
            positive,
            lowering.output(),
            slope.doubles(),
            1,
            Activation.NONE));
  }
}
