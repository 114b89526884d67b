package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Transposed convolution; weights are [inputs][outputs / group][kernel]. */
public final class ConvTranspose implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("ConvTranspose");
  }

  @Override
  public String describe() {
    return "transposed convolution";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    Shape weight = context.shape(1);
    if (!input.hasRank() || !weight.hasRank()) {
      context.output(Shape.UNKNOWN);
      return;
    }
    if (input.rank() != weight.rank() || input.rank() < 3) {
      throw context.error("has input " + input + " and weights " + weight + " of different rank");
    }
    if (!ShapeRules.match(input.dimension(1), weight.dimension(0))) {
      throw context.error("has " + input.dimension(1) + " input channels and weights " + weight);
    }
    long[] output = input.toArray();
    output[1] = weight.dimension(1) * node.integer("group", 1);
    TransposedWindow window = TransposedWindow.of(node, weight, input, context::error);
    System.arraycopy(window.output(), 0, output, 2, output.length - 2);
    context.output(Shape.of(output));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    TensorData weight = lowering.constant(1);
    FloatTensor out = lowering.output();
    TensorData bias = lowering.constant(2);
    lowering.add(
        new FloatKernel.TransposedConvolution(
            node.name(),
            node.op(),
            lowering.input(0),
            out,
            Windows.transposed(node, lowering, weight.shape()),
            (int) node.integer("group", 1),
            weight.doubles(),
            node.input(1),
            bias == null ? new double[out.channels()] : bias.doubles(),
            Activation.NONE));
  }
}
