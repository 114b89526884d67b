package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import java.util.Set;

/** Broadcasts to a given shape. */
public final class Expand implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Expand");
  }

  @Override
  public String describe() {
    return "broadcast to a given shape";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    long[] shape = context.integers("shape", 1);
    context.output(
        shape == null
            ? Shape.UNKNOWN
            : BroadcastOperator.broadcast(context.shape(0), Shape.of(shape), context));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    FloatTensor in = lowering.input(0);
    FloatTensor out = lowering.output();
    if (in.sameShape(out)) {
      lowering.reshape();
    } else if (in.channels() == out.channels() && in.height() * in.width() == 1) {
      lowering.add(
          new FloatKernel.Upsample(node.name(), node.op(), in, out, out.height(), out.width()));
    } else {
      throw lowering.refuse(
          "it broadcasts " + lowering.shape(0) + " to " + lowering.outputShape(0),
          "one value per channel can be spread over the picture");
    }
  }
}
