package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import java.util.ArrayList;
import java.util.List;
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

  @Override
  public void lower(Node node, Lowering lowering) {
    FloatTensor out = lowering.output();
    Shape shape = lowering.outputShape(0);
    long axis = node.integer("axis");
    if ((axis < 0 ? axis + shape.rank() : axis) != Lowering.channelAxis(shape)) {
      throw lowering.refuse(
          "it joins along axis " + axis + " of " + shape,
          "join channels, or move it to the model's end");
    }
    List<FloatTensor> inputs = new ArrayList<>();
    int channels = 0;
    for (int i = 0; i < node.inputs().size(); i++) {
      FloatTensor input = lowering.isConstant(i) ? constant(node, lowering, i) : lowering.input(i);
      channels += input.channels();
      if (input.height() != out.height() || input.width() != out.width()) {
        throw lowering.refuse("it joins " + lowering.shape(i) + " into " + shape, "join channels");
      }
      inputs.add(input);
    }
    if (channels != out.channels()) {
      throw lowering.refuse("it joins along axis " + axis + " of " + shape, "join channels");
    }
    lowering.add(new FloatKernel.Concat(node.name(), node.op(), inputs, out));
  }

  private static FloatTensor constant(Node node, Lowering lowering, int input) {
    FloatTensor out = lowering.output();
    double[] values = lowering.constant(input).doubles();
    FloatTensor tensor =
        lowering.temporary(
            "constant" + input,
            values.length / (out.height() * out.width()),
            out.height(),
            out.width());
    lowering.add(
        new FloatKernel.Constant(node.name() + "/constant" + input, "Constant", tensor, values));
    return tensor;
  }
}
