package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;

/** Picks slices along an axis by index. */
public final class Gather implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Gather");
  }

  @Override
  public String describe() {
    return "channels picked by constant indices";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape data = context.shape(0);
    Shape indices = context.shape(1);
    if (!data.hasRank() || !indices.hasRank()) {
      context.output(Shape.UNKNOWN);
      return;
    }
    int axis = context.axis(node.integer("axis", 0), data.rank());
    List<Long> output = new ArrayList<>();
    for (int i = 0; i < data.rank(); i++) {
      if (i == axis) {
        LongStream.of(indices.toArray()).forEach(output::add);
      } else {
        output.add(data.dimension(i));
      }
    }
    context.output(ShapeRules.of(output));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    Shape shape = lowering.shape(0);
    long given = node.integer("axis", 0);
    int axis = (int) (given < 0 ? given + shape.rank() : given);
    TensorData indices = lowering.constant(1);
    FloatTensor in = lowering.input(0);
    FloatTensor out = lowering.output();
    if (axis != Lowering.channelAxis(shape)
        || out.channels() != indices.elements()
        || out.height() != in.height()
        || out.width() != in.width()) {
      throw lowering.refuse(
          "it picks along axis " + axis + " of " + shape + " into " + lowering.outputShape(0),
          "pick channels by a list of indices");
    }
    int[] channels = indices.ints().clone();
    for (int i = 0; i < channels.length; i++) {
      channels[i] += channels[i] < 0 ? in.channels() : 0;
      if (channels[i] < 0 || channels[i] >= in.channels()) {
        throw lowering.refuse("it picks channel " + channels[i], "there are " + in.channels());
      }
    }
    lowering.add(new FloatKernel.SelectChannels(node.name(), node.op(), in, out, channels));
  }
}
