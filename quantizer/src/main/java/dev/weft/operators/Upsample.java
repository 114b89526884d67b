package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Scales the picture; an older form of Resize. */
public final class Upsample implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Upsample");
  }

  @Override
  public String describe() {
    return "scaling of the picture, as Resize";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    TensorData scales = context.constant(1);
    float[] factors =
        node.has("scales") ? node.reals("scales") : scales == null ? null : scales.floats();
    context.output(ShapeRules.scaled(context.shape(0), factors, null, node, context));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    ResizeLowering.lower(node, lowering);
  }
}
