package dev.weft.operators;

import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.lowering.Lowering;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/** A range of each of some dimensions, with a step. */
public final class Slice implements Operator {
  @Override
  public Set<String> types() {
    return Set.of("Slice");
  }

  @Override
  public String describe() {
    return "a range of channels, rows or columns";
  }

  @Override
  public void infer(Node node, ShapeContext context) {

    Shape input = context.shape(0);
    List<Range> ranges = ranges(node, input, context.graph());
    if (ranges == null) {
      context.output(input.hasRank() ? ShapeRules.anyOfRank(input.rank()) : Shape.UNKNOWN);
      return;
    }
    for (Range range : ranges) {
      boolean open = input.dimension(range.axis()) == Shape.ANY;
      input = input.with(range.axis(), open ? Shape.ANY : range.length());
    }
    context.output(input);
  }

  /**
   * What is left of one dimension.
   *
   * @param start first index, counted from 0
   * @param length number of elements
   * @param step distance of neighbours, negative to go backwards
   */
  public record Range(int axis, long start, long length, long step) {}

  /**
   * The ranges of a node with negative and too large bounds resolved; null if they are not
   * constant.
   *
   * @param input shape of the sliced tensor
   */
  public static List<Range> ranges(Node node, Shape input, Graph graph) {
    long[] starts = graph.integers(node, "starts", 1);
    long[] ends = graph.integers(node, "ends", 2);
    long[] axes = graph.integers(node, "axes", 3);
    long[] steps = graph.integers(node, "steps", 4);
    boolean open = node.hasInput(3) && axes == null || node.hasInput(4) && steps == null;
    if (!input.hasRank() || starts == null || ends == null || open) {
      return null;
    }
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      long axis = axes == null ? i : axes[i];
      long step = steps == null ? 1 : steps[i];
      if (axis < -input.rank() || axis >= input.rank() || step == 0 || i >= ends.length) {
        throw new ModelException(
            node + " slices axis " + axis + " of " + input + " with step " + step);
      }
      int index = (int) (axis < 0 ? axis + input.rank() : axis);
      ranges.add(range(index, starts[i], ends[i], step, input.dimension(index)));
    }
    return ranges;
  }

  private static Range range(int axis, long start, long end, long step, long size) {
    // ends may be the largest long: clamping comes before any sum.
    long first = clamp(start < 0 ? start + size : start, 0, step > 0 ? size : size - 1);
    long last = clamp(end < 0 ? end + size : end, step > 0 ? 0 : -1, size);
    long distance = step > 0 ? last - first : first - last;
    long length = distance <= 0 ? 0 : (distance - 1) / Math.abs(step) + 1;
    return new Range(axis, first, length, step);
  }

  private static long clamp(long value, long low, long high) {
    return Math.max(low, Math.min(high, value));
  }

  @Override
  public void lower(Node node, Lowering lowering) {
    SliceLowering.lower(node, lowering);
  }
}
