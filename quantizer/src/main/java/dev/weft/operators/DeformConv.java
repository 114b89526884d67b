package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Deformable convolution: every tap is displaced by an offset of its own. */
public final class DeformConv implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("DeformConv");
  }

  @Override
  public String describe() {
    return "convolution whose taps are displaced by a second input";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    Shape weight = context.shape(1);
    ShapeRules.checkConvolution(input, weight, node.integer("group", 1), context);
    Shape offset = context.shape(2);
    Shape output = ShapeRules.convolution(node, input, weight, context);
    if (offset.rank() == 4 && output.rank() == 4) {
      output = output.with(2, offset.dimension(2)).with(3, offset.dimension(3));
    }
    context.output(output);
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    throw lowering.refuse(
        "deformable convolution is not on the accelerator yet", "use a plain convolution");
  }
}
