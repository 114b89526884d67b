package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.Lowering;
import java.util.Arrays;
import java.util.Set;

/**
 * Output channel c is input channel {@code channels[c]}: what passes make of channel split, slice,
 * gather and shuffle. Written to files as Gather.
 */
public final class SelectChannels implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("dev.weft.SelectChannels");
  }

  @Override
  public String describe() {
    return "channels in any order: split, slice, gather, shuffle; made by passes";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    long[] channels = node.integers("channels");
    for (long channel : channels) {
      if (input.rank() > 1
          && input.dimension(1) != Shape.ANY
          && (channel < 0 || channel >= input.dimension(1))) {
        throw context.error("selects channel " + channel + " of " + input.dimension(1));
      }
    }
    context.output(input.hasRank() ? input.with(1, channels.length) : Shape.UNKNOWN);
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    int[] channels = Arrays.stream(node.integers("channels")).mapToInt(Math::toIntExact).toArray();
    lowering.add(
        new FloatKernel.SelectChannels(
            node.name(), "SelectChannels", lowering.input(0), lowering.output(), channels));
  }
}
