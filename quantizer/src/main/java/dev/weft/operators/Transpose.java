package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.LongStream;

/** Permutes the dimensions. */
public final class Transpose implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Transpose");
  }

  @Override
  public String describe() {
    return "permutation of the dimensions, where the memory layout allows it";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    if (!input.hasRank()) {
      context.output(Shape.UNKNOWN);
      return;
    }
    long[] output = new long[input.rank()];
    long[] reversed = LongStream.range(0, output.length).map(i -> output.length - 1 - i).toArray();
    long[] permutation = node.integers("perm", reversed);
    if (!Arrays.equals(
        LongStream.of(permutation).sorted().toArray(),
        LongStream.range(0, output.length).toArray())) {
      throw context.error("permutes " + input + " by " + Arrays.toString(permutation));
    }
    for (int i = 0; i < output.length; i++) {
      output[i] = input.dimension((int) permutation[i]);
    }
    context.output(Shape.of(output));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    Shape shape = lowering.shape(0);
    int rank = shape.rank();
    long[] reversed = LongStream.range(0, rank).map(i -> rank - 1 - i).toArray();
    long last = -1;
    for (long axis : node.integers("perm", reversed)) {
      if (shape.dimension((int) axis) > 1) {
        if (axis < last) {
          throw lowering.refuse(
              "it permutes the dimensions of " + shape,
              "move it to the model's end, or export the model with channels first");
        }
        last = axis;
      }
    }
    lowering.reshape();
  }
}
