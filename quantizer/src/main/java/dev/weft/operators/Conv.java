package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import java.util.Arrays;
import java.util.Set;

/** Convolution, with groups up to depthwise. */
public final class Conv implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Conv");
  }

  @Override
  public String describe() {
    return "convolution, any groups, pads, strides and dilations";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    Shape weight = context.shape(1);
    long group = node.integer("group", 1);
    ShapeRules.checkConvolution(input, weight, group, context);
    context.output(ShapeRules.convolution(node, input, weight, context));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    TensorData weight = lowering.constant(1);
    FloatTensor out = lowering.output();
    Shape shape = weight.shape();
    long[] kernel = Arrays.copyOfRange(shape.toArray(), 2, shape.rank());
    TensorData bias = lowering.constant(2);
    lowering.add(
        new FloatKernel.Convolution(
            node.name(),
            node.op(),
            lowering.input(0),
            out,
            Windows.of(node, lowering, kernel),
            (int) node.integer("group", 1),
            weight.doubles(),
            node.input(1),
            bias == null ? new double[out.channels()] : bias.doubles(),
            Activation.NONE,
            null,
            1));
  }
}
