package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Scales the picture. */
public final class Resize implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Resize");
  }

  @Override
  public String describe() {
    return "nearest-neighbour scaling of the picture by whole factors";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    boolean versioned = context.opset() >= 11;
    TensorData scales = context.constant(versioned ? 2 : 1);
    TensorData sizes = versioned ? context.constant(3) : null;
    context.output(
        ShapeRules.scaled(
            input,
            scales == null ? null : scales.floats(),
            sizes == null ? null : sizes.longs(),
            node,
            context));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    ResizeLowering.lower(node, lowering);
  }
}
