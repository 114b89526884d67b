package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** Sum of any number of tensors. */
public final class Sum implements BroadcastOperator {
  @Override
  public Set<String> types() {
    return Set.of("Sum");
  }

  @Override
  public String describe() {
    return "sum of several tensors";
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    List<FloatTensor> inputs = new ArrayList<>();
    FloatTensor out = lowering.output();
    for (int i = 0; i < node.inputs().size(); i++) {
      inputs.add(lowering.input(i));
      if (!inputs.get(i).sameShape(out)) {
        throw lowering.refuse(
            "it broadcasts " + lowering.shape(i) + " to " + lowering.outputShape(0),
            "sums of equal shapes fit");
      }
    }
    if (inputs.size() == 1) {
      lowering.reshape();
    } else if (inputs.size() == 2) {
      BinaryLowering.sum(node, lowering, 1, 1);
    } else {
      // More than two: their concatenation times unit matrices side by side.
      int channels = out.channels();
      FloatTensor joined =
          lowering.temporary("joined", channels * inputs.size(), out.height(), out.width());
      lowering.add(new FloatKernel.Concat(node.name() + "/joined", "Concat", inputs, joined));
      double[] weights = new double[channels * joined.channels()];
      for (int c = 0; c < channels; c++) {
        for (int i = 0; i < inputs.size(); i++) {
          weights[c * joined.channels() + i * channels + c] = 1;
        }
      }
      lowering.add(
          new FloatKernel.Convolution(
              node.name(),
              node.op(),
              joined,
              out,
              Window.POINT,
              1,
              weights,
              null,
              new double[channels],
              Activation.NONE,
              null,
              1));
    }
  }
}
