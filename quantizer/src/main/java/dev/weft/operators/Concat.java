package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Kernel.Combination;
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
    return "tensors one after the other along the channels; two of them along height or width";
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
    int along = (int) (axis < 0 ? axis + shape.rank() : axis);
    if (along > Lowering.channelAxis(shape)) {
      joinPictures(node, lowering, along == shape.rank() - 1);
      return;
    }
    if (along < Lowering.channelAxis(shape)) {
      throw lowering.refuse(
          "it joins along axis " + axis + " of " + shape,
          "join channels, height or width, or move it to the model's end");
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

  /** Two pictures beside each other, or one below the other: the sum of both with zeros around. */
  private static void joinPictures(Node node, Lowering lowering, boolean beside) {
    FloatTensor out = lowering.output();
    if (node.inputs().size() != 2 || lowering.isConstant(0) || lowering.isConstant(1)) {
      throw lowering.refuse(
          "it joins " + node.inputs().size() + " tensors, or a constant, along the picture",
          "two computed tensors at a time fit");
    }
    FloatTensor[] padded = new FloatTensor[2];
    for (int i = 0; i < padded.length; i++) {
      FloatTensor in = lowering.input(i);
      int before = i == 0 ? 0 : beside ? out.width() - in.width() : out.height() - in.height();
      padded[i] = lowering.temporary("padded" + i, out.channels(), out.height(), out.width());
      lowering.add(
          new FloatKernel.Pad(
              node.name() + "/pad" + i,
              "Pad",
              in,
              padded[i],
              beside ? 0 : before,
              beside ? before : 0,
              0));
    }
    lowering.add(
        new FloatKernel.Elementwise(
            node.name(),
            node.op(),
            Combination.ADD,
            padded[0],
            padded[1],
            out,
            new double[] {1},
            1,
            Activation.NONE));
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
