package dev.weft.operators;

import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.lowering.Lowering;

/** Ranges of channels become channel selections, ranges of rows and columns become crops. */
final class SliceLowering {
  private SliceLowering() {}

  static void lower(Node node, Lowering lowering) {
    Shape shape = lowering.shape(0);
    long[] starts = integers(node, lowering, "starts", 1);
    long[] ends = integers(node, lowering, "ends", 2);
    long[] axes = integers(node, lowering, "axes", 3);
    long[] steps = integers(node, lowering, "steps", 4);
    FloatTensor from = lowering.input(0);
    for (int i = 0; i < starts.length; i++) {
      long given = axes == null ? i : axes[i];
      int axis = (int) (given < 0 ? given + shape.rank() : given);
      long step = steps == null ? 1 : steps[i];
      long size = shape.dimension(axis);
      long start =
          Math.max(
              0,
              Math.min(step > 0 ? size : size - 1, starts[i] < 0 ? starts[i] + size : starts[i]));
      long end =
          Math.max(step > 0 ? 0 : -1, Math.min(size, ends[i] < 0 ? ends[i] + size : ends[i]));
      long length =
          Math.max(
              0, step > 0 ? (end - start + step - 1) / step : (start - end - step - 1) / -step);
      shape = shape.with(axis, length);
      boolean last = i == starts.length - 1;
      FloatTensor to = last ? lowering.output() : between(lowering, from, shape, axis, i);
      String name = last ? node.name() : node.name() + "/axis" + axis;
      lowering.add(
          range(lowering, name, node.op(), from, to, shape, axis, (int) start, (int) step));
      from = to;
    }
  }

  private static FloatTensor between(
      Lowering lowering, FloatTensor from, Shape shape, int axis, int index) {
    int length = (int) shape.dimension(axis);
    int fromEnd = shape.rank() - axis;
    boolean channel = axis == Lowering.channelAxis(shape);
    return lowering.temporary(
        "slice" + index,
        channel ? length : from.channels(),
        !channel && fromEnd == 2 ? length : from.height(),
        !channel && fromEnd == 1 ? length : from.width());
  }

  /** A range along one axis; the output's shape says how long it is. */
  static FloatKernel range(
      Lowering lowering,
      String name,
      String operator,
      FloatTensor in,
      FloatTensor out,
      Shape shape,
      int axis,
      int start,
      int step) {
    int channelAxis = Lowering.channelAxis(shape);
    if (axis == channelAxis && out.height() == in.height() && out.width() == in.width()) {
      int[] channels = new int[out.channels()];
      for (int c = 0; c < channels.length; c++) {
        channels[c] = start + c * step;
      }
      return new FloatKernel.SelectChannels(name, operator, in, out, channels);
    }
    if (axis <= channelAxis || step < 1 || out.channels() != in.channels()) {
      throw lowering.refuse(
          "it takes a range of axis " + axis + " of " + shape + " in steps of " + step,
          "channels in any order, and rows and columns forwards, fit");
    }
    boolean rows = shape.rank() - axis == 2;
    return new FloatKernel.Crop(
        name,
        operator,
        in,
        out,
        rows ? start : 0,
        rows ? 0 : start,
        rows ? step : 1,
        rows ? 1 : step);
  }

  private static long[] integers(Node node, Lowering lowering, String attribute, int input) {
    if (node.has(attribute)) {
      return node.integers(attribute);
    }
    TensorData data = lowering.constant(input);
    return data == null ? null : data.longs();
  }
}
