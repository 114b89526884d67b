package dev.weft.operators;

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
    long[] starts = context.integers("starts", 1);
    long[] ends = context.integers("ends", 2);
    if (!input.hasRank() || starts == null || ends == null) {
      context.output(input.hasRank() ? ShapeRules.anyOfRank(input.rank()) : Shape.UNKNOWN);
      return;
    }
    for (Range range :
        ranges(
            starts,
            ends,
            context.integers("axes", 3),
            context.integers("steps", 4),
            input,
            context)) {
      input =
          input.with(
              range.axis(),
              input.dimension(range.axis()) == Shape.ANY ? Shape.ANY : range.length());
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

  /** Resolves negative and too large bounds; axes and steps may be null. */
  static List<Range> ranges(
      long[] starts, long[] ends, long[] axes, long[] steps, Shape input, ShapeContext context) {
    List<Range> ranges = new ArrayList<>();
    for (int i = 0; i < starts.length; i++) {
      int axis = context.axis(axes == null ? i : axes[i], input.rank());
      ranges.add(
          range(
              axis,
              starts[i],
              ends[i],
              steps == null ? 1 : steps[i],
              input.dimension(axis),
              context));
    }
    return ranges;
  }

  private static Range range(
      int axis, long start, long end, long step, long size, ShapeContext context) {
    if (step == 0) {
      throw context.error("has step 0 along axis " + axis);
    }
    long first = clamp(start < 0 ? start + size : start, 0, step > 0 ? size : size - 1);
    long last = clamp(end < 0 ? end + size : end, step > 0 ? 0 : -1, size);
    long length =
        Math.max(
            0, step > 0 ? (last - first + step - 1) / step : (first - last - step - 1) / -step);
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
