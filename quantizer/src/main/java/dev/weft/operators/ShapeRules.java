package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Parts of shape rules that several operators share. */
final class ShapeRules {
  private ShapeRules() {}

  /** Two dimensions agree, as far as they are known. */
  static boolean match(long a, long b) {
    return a == b || a == Shape.ANY || b == Shape.ANY;
  }

  static Shape of(List<Long> dimensions) {
    return Shape.of(dimensions.stream().mapToLong(Long::longValue).toArray());
  }

  static Shape anyOfRank(int rank) {
    long[] dimensions = new long[rank];
    Arrays.fill(dimensions, Shape.ANY);
    return Shape.of(dimensions);
  }

  static void unknownOutputs(Node node, ShapeContext context) {
    for (int i = 0; i < node.outputs().size(); i++) {
      context.output(i, context.type(0), Shape.UNKNOWN);
    }
  }

  /** Product of dimensions, {@link Shape#ANY} if one is unknown. */
  static long product(long... dimensions) {
    return Shape.of(dimensions).elements();
  }

  /** Batch and channels before the spatial dimensions. */
  static Shape spatial(Shape input, long channels, long[] spatial) {
    long[] output = input.toArray();
    output[1] = channels;
    System.arraycopy(spatial, 0, output, 2, spatial.length);
    return Shape.of(output);
  }

  static void checkConvolution(Shape input, Shape weight, long group, ShapeContext context) {
    if (!input.hasRank() || !weight.hasRank()) {
      return;
    }
    if (input.rank() != weight.rank() || input.rank() < 3) {
      throw context.error(
          "has input "
              + input
              + " and weights "
              + weight
              + ", expected the same rank of at least 3");
    }
    boolean known = input.dimension(1) != Shape.ANY && weight.dimension(1) != Shape.ANY;
    if (group < 1 || known && input.dimension(1) != weight.dimension(1) * group) {
      throw context.error(
          "has "
              + input.dimension(1)
              + " input channels, its weights "
              + weight
              + " in "
              + group
              + " groups take "
              + weight.dimension(1) * group);
    }
    if (weight.dimension(0) % group != 0) {
      throw context.error(
          "has " + weight.dimension(0) + " output channels in " + group + " groups");
    }
  }

  static Shape convolution(Node node, Shape input, Shape weight, ShapeContext context) {
    if (!input.hasRank() || !weight.hasRank()) {
      return Shape.UNKNOWN;
    }
    long[] kernel = Arrays.copyOfRange(weight.toArray(), 2, weight.rank());
    SpatialWindow window = SpatialWindow.of(node, kernel, input, context::error);
    return spatial(input, weight.dimension(0), window.output());
  }

  /**
   * As numpy's matmul: vectors count as matrices of one row (left) or column (right), which then
   * vanish.
   */
  static Shape matrixProduct(Shape a, Shape b, ShapeContext context) {
    if (!a.hasRank() || !b.hasRank()) {
      return Shape.UNKNOWN;
    }
    if (a.rank() == 0 || b.rank() == 0) {
      throw context.error("multiplies " + a + " by " + b + ", expected no scalars");
    }
    if (!match(a.dimension(-1), b.dimension(b.rank() == 1 ? 0 : -2))) {
      throw context.error("multiplies " + a + " by " + b);
    }
    Shape outer =
        BroadcastOperator.broadcast(
            Shape.of(Arrays.copyOf(a.toArray(), Math.max(0, a.rank() - 2))),
            Shape.of(Arrays.copyOf(b.toArray(), Math.max(0, b.rank() - 2))),
            context);
    List<Long> output = new ArrayList<>();
    Arrays.stream(outer.toArray()).forEach(output::add);
    if (a.rank() > 1) {
      output.add(a.dimension(-2));
    }
    if (b.rank() > 1) {
      output.add(b.dimension(-1));
    }
    return of(output);
  }

  /**
   * Shapes joined along the node's axis; the tensors are every {@code step}-th input from {@code
   * first} on.
   */
  static Shape concatenation(Node node, ShapeContext context, int first, int step) {
    Shape joined = context.shape(first);
    for (int i = first + step; i < node.inputs().size(); i += step) {
      Shape next = context.shape(i);
      if (!joined.hasRank() || !next.hasRank()) {
        return Shape.UNKNOWN;
      }
      int axis = context.axis(node.integer("axis"), joined.rank());
      if (next.rank() != joined.rank()) {
        throw context.error("joins shapes " + joined + " and " + next);
      }
      for (int d = 0; d < joined.rank(); d++) {
        long a = joined.dimension(d);
        long b = next.dimension(d);
        if (d == axis) {
          joined = joined.with(d, a == Shape.ANY || b == Shape.ANY ? Shape.ANY : a + b);
        } else if (!match(a, b)) {
          throw context.error("joins shapes " + joined + " and " + next + " along axis " + axis);
        } else {
          joined = joined.with(d, Math.max(a, b));
        }
      }
    }
    return joined;
  }

  /** Resolves 0 (as in the input) and -1 (what is left). */
  static Shape reshape(Shape input, long[] target, boolean allowZero, ShapeContext context) {
    long[] output = target.clone();
    int open = -1;
    for (int i = 0; i < output.length; i++) {
      if (output[i] == 0 && !allowZero) {
        output[i] = input.hasRank() ? input.dimension(i) : Shape.ANY;
      } else if (output[i] == -1) {
        open = i;
      }
    }
    if (open >= 0) {
      int rest = open;
      long others =
          product(
              IntStream.range(0, output.length)
                  .filter(i -> i != rest)
                  .mapToLong(i -> output[i])
                  .toArray());
      long all = input.elements();
      if (all != Shape.ANY && others > 0) {
        output[open] = all / others;
      }
    }
    Shape result = Shape.of(output);
    if (!match(input.elements(), result.elements())) {
      throw context.error("reshapes " + input + " to " + Arrays.toString(target));
    }
    return result;
  }

  /** Removes axes or sets them to 1; null stands for all axes. */
  static Shape reduced(Shape input, long[] axes, boolean keep, ShapeContext context) {
    if (!input.hasRank()) {
      return Shape.UNKNOWN;
    }
    boolean[] reduce = new boolean[input.rank()];
    Arrays.fill(reduce, axes == null || axes.length == 0);
    for (long axis : axes == null ? new long[0] : axes) {
      reduce[context.axis(axis, input.rank())] = true;
    }
    List<Long> output = new ArrayList<>();
    for (int i = 0; i < reduce.length; i++) {
      if (!reduce[i]) {
        output.add(input.dimension(i));
      } else if (keep) {
        output.add(1L);
      }
    }
    return of(output);
  }

  /**
   * A picture scaled by factors, or to sizes, of all dimensions (or of the node's axes); null where
   * unknown.
   */
  static Shape scaled(Shape input, float[] factors, long[] sizes, Node node, ShapeContext context) {
    boolean bySize = sizes != null && sizes.length > 0;
    if (!input.hasRank() || !bySize && (factors == null || factors.length == 0)) {
      return input.hasRank() ? anyOfRank(input.rank()) : Shape.UNKNOWN;
    }
    long[] axes = node.integers("axes", IntStream.range(0, input.rank()).asLongStream().toArray());
    if ((bySize ? sizes.length : factors.length) != axes.length) {
      throw context.error(
          "scales " + axes.length + " dimensions of " + input + " by a list of another length");
    }
    Shape output = input;
    for (int i = 0; i < axes.length; i++) {
      int axis = context.axis(axes[i], input.rank());
      long size = input.dimension(axis);
      boolean open =
          size == Shape.ANY
              || !"stretch".equals(node.string("keep_aspect_ratio_policy", "stretch"));
      if (bySize) {
        output = output.with(axis, open && size != Shape.ANY ? Shape.ANY : sizes[i]);
      } else {
        output =
            output.with(
                axis,
                size == Shape.ANY ? Shape.ANY : (long) Math.floor((double) size * factors[i]));
      }
    }
    return output;
  }
}
