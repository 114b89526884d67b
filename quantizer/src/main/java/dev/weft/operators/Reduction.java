package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Window;
import java.util.Set;

/** Reductions over some dimensions without an own class. */
public final class Reduction implements Operator {
  @Override
  public Set<String> types() {
    return Set.of(
        "ReduceMax",
        "ReduceMin",
        "ReduceSum",
        "ReduceProd",
        "ReduceL1",
        "ReduceL2",
        "ReduceSumSquare",
        "ReduceLogSumExp");
  }

  @Override
  public String describe() {
    return "reduction over some dimensions";
  }

  @Override
  public void infer(Node node, ShapeContext context) {
    ReducedAxes.infer(node, context);
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    if (!node.is("ReduceMax") && !node.is("ReduceSum")) {
      throw lowering.refuse(
          "the accelerator has no " + node.op(), "use ReduceMean, ReduceMax or ReduceSum");
    }
    ReducedAxes axes = ReducedAxes.of(node, lowering);
    if (axes.channels()) {
      throw lowering.refuse(
          "it reduces the channels of " + lowering.shape(0), "reduce height or width");
    }
    Window window = axes.window(lowering);
    FloatTensor in = lowering.input(0);
    FloatTensor out = axes.output(lowering);
    lowering.add(
        node.is("ReduceMax")
            ? new FloatKernel.MaxPool(node.name(), node.op(), in, out, window, Activation.NONE)
            : new FloatKernel.AveragePool(
                node.name(), node.op(), in, out, window, false, window.taps(), Activation.NONE));
    axes.reshape(node, lowering, out);
  }
}
