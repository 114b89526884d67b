package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Window;
import java.util.Arrays;
import java.util.Set;

/**
 * Mean over some dimensions; over height and width it is GlobalAveragePool, over channels a
 * convolution.
 */
public final class ReduceMean implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("ReduceMean");
  }

  @Override
  public String describe() {
    return "mean over any dimensions of a picture";
  }

  @Override
  public void infer(Node node, ShapeContext context) {
    ReducedAxes.infer(node, context);
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    ReducedAxes axes = ReducedAxes.of(node, lowering);
    Window window = axes.window(lowering);
    FloatTensor in = lowering.input(0);
    FloatTensor out = axes.output(lowering);
    if (!axes.channels()) {
      lowering.add(
          new FloatKernel.AveragePool(
              node.name(), node.op(), in, out, window, false, 1, Activation.NONE));
    } else {
      double[] weights = new double[in.channels() * window.taps()];
      Arrays.fill(weights, 1.0 / weights.length);
      lowering.add(
          new FloatKernel.Convolution(
              node.name(),
              node.op(),
              in,
              out,
              window,
              1,
              weights,
              null,
              new double[1],
              Activation.NONE,
              null,
              1));
    }
    axes.reshape(node, lowering, out);
  }
}
