package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Scale and shift per channel; passes fold it into its neighbours. */
public final class BatchNormalization implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("BatchNormalization");
  }

  @Override
  public String describe() {
    return "scale and shift per channel; folded into its neighbours";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    Shape scale = context.shape(1);
    if (input.rank() > 1
        && scale.rank() == 1
        && !ShapeRules.match(input.dimension(1), scale.dimension(0))) {
      throw context.error(
          "normalizes " + input.dimension(1) + " channels with " + scale.dimension(0) + " factors");
    }
    context.output(input);
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    double[] scale = lowering.constant(1).doubles();
    double[] shift = lowering.constant(2).doubles();
    double[] mean = lowering.constant(3).doubles();
    double[] variance = lowering.constant(4).doubles();
    double epsilon = node.real("epsilon", 1e-5f);
    double[] factor = new double[scale.length];
    double[] offset = new double[scale.length];
    for (int c = 0; c < factor.length; c++) {
      factor[c] = scale[c] / Math.sqrt(variance[c] + epsilon);
      offset[c] = shift[c] - mean[c] * factor[c];
    }
    lowering.affine(lowering.input(0), factor, offset);
  }
}
