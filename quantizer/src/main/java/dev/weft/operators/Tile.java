package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import java.util.Set;
import java.util.stream.IntStream;

/** Repeats a tensor along its dimensions. */
public final class Tile implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Tile");
  }

  @Override
  public String describe() {
    return "repetition of all channels; of pixels where there is one";
  }

  @Override
  public void infer(Node node, ShapeContext context) {
    Shape input = context.shape(0);
    long[] repeats = context.integers("repeats", 1);
    if (repeats == null || !input.hasRank() || repeats.length != input.rank()) {
      context.output(Shape.UNKNOWN);
      return;
    }
    Shape output = input;
    for (int i = 0; i < repeats.length; i++) {
      long size = input.dimension(i);
      output = output.with(i, size == Shape.ANY ? size : size * repeats[i]);
    }
    context.output(output);
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    FloatTensor in = lowering.input(0);
    FloatTensor out = lowering.output();
    if (in.height() == out.height() && in.width() == out.width()) {
      int[] channels = IntStream.range(0, out.channels()).map(c -> c % in.channels()).toArray();
      lowering.add(new FloatKernel.SelectChannels(node.name(), node.op(), in, out, channels));
    } else if (in.channels() == out.channels() && in.height() * in.width() == 1) {
      lowering.add(
          new FloatKernel.Upsample(node.name(), node.op(), in, out, out.height(), out.width()));
    } else {
      throw lowering.refuse(
          "it repeats " + lowering.shape(0) + " to " + lowering.outputShape(0),
          "channels can be repeated, and one value per channel can be spread over the picture");
    }
  }
}
