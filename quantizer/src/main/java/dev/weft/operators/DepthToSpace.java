package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import dev.weft.quant.kernel.Window;
import java.util.Set;

/** Moves blocks of channels into the picture, or back. */
public final class DepthToSpace implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("DepthToSpace", "SpaceToDepth");
  }

  @Override
  public String describe() {
    return "channels to pixels or pixels to channels";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    if (input.rank() != 4 || !input.isFixed()) {
      context.output(input.rank() == 4 ? ShapeRules.anyOfRank(4) : Shape.UNKNOWN);
      return;
    }
    long block = node.integer("blocksize");
    long n = input.dimension(0);
    long c = input.dimension(1);
    long h = input.dimension(2);
    long w = input.dimension(3);
    boolean toSpace = node.is("DepthToSpace");
    if (block < 1
        || toSpace && c % (block * block) != 0
        || !toSpace && (h % block != 0 || w % block != 0)) {
      throw context.error("has block size " + block + " for an input of shape " + input);
    }
    context.output(
        toSpace
            ? Shape.of(n, c / (block * block), h * block, w * block)
            : Shape.of(n, c * block * block, h / block, w / block));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    FloatTensor in = lowering.input(0);
    FloatTensor out = lowering.output();
    int block = (int) node.integer("blocksize");
    boolean toSpace = node.is("DepthToSpace");
    boolean blocksFirst = !node.string("mode", "DCR").equals("CRD");
    int channels = Math.min(in.channels(), out.channels());
    int deep = Math.max(in.channels(), out.channels());
    Window window = new Window(block, block, block, block, 1, 1, 0, 0, 0, 0);
    // One weight of 1 for each value: [deep][channels] for a transposed convolution and for a plain
    // one alike.
    double[] weights = new double[deep * channels * block * block];
    for (int c = 0; c < channels; c++) {
      for (int tap = 0; tap < block * block; tap++) {
        int d = blocksFirst ? tap * channels + c : c * block * block + tap;
        weights[(d * channels + c) * block * block + tap] = 1;
      }
    }
    double[] bias = new double[out.channels()];
    lowering.add(
        toSpace
            ? new FloatKernel.TransposedConvolution(
                node.name(), node.op(), in, out, window, 1, weights, null, bias, Activation.NONE)
            : new FloatKernel.Convolution(
                node.name(),
                node.op(),
                in,
                out,
                window,
                1,
                weights,
                null,
                bias,
                Activation.NONE,
                null,
                1));
  }
}
