package dev.weft.passes;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.operators.Slice;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;

/**
 * Writes whatever picks or reorders whole channels of a picture as {@code dev.weft.SelectChannels}:
 * channel shuffle as Reshape, Transpose, Reshape, channel split by Split, Slice or Gather, and
 * chains of these. Recognition follows every element through the chain instead of matching
 * patterns, so any spelling is found. Batch must be 1 and shapes known.
 */
public final class RecognizeChannelSelection implements Pass {
  /** Larger tensors are not followed; an int for each element is kept for each node of a chain. */
  private static final long MAX_ELEMENTS = 1L << 25;

  @Override
  public String name() {
    return "recognize-channel-selection";
  }

  @Override
  public Graph apply(Graph graph) {
    GraphEditor editor = new GraphEditor(graph);
    Map<String, ElementView> views = new HashMap<>();
    for (Node node : graph.nodes()) {
      for (int output = 0; output < node.outputs().size(); output++) {
        ElementView view = view(node, output, graph, views);
        if (view != null) {
          views.put(node.output(output), view);
          select(node, output, view, graph, editor);
        }
      }
    }
    return new EliminateDead().apply(editor.build());
  }

  private static void select(
      Node node, int output, ElementView view, Graph graph, GraphEditor editor) {
    long[] channels = view.channelsOf(sizes(graph.shape(view.source())));
    if (channels == null) {
      return;
    }
    String value = node.output(output);
    String name = node.name();
    Node rest = editor.node(name);
    if (rest.outputs().stream().filter(other -> !other.isEmpty()).count() == 1) {
      editor.remove(rest);
    } else {
      // One output of a Split: the others may be no pictures, so the node stays until all are
      // replaced.
      List<String> left =
          rest.outputs().stream().map(other -> other.equals(value) ? "" : other).toList();
      editor.replace(rest.withOutputs(left));
      name = editor.freshName(node.name() + "/" + output);
    }
    Attributes attributes = Attributes.of("channels", channels);
    Node selection =
        new Node(
            name, "SelectChannels", "dev.weft", List.of(view.source()), List.of(value), attributes);
    editor.add(selection);
    long all = graph.shape(view.source()).dimension(1);
    if (LongStream.range(0, all)
        .boxed()
        .toList()
        .equals(LongStream.of(channels).boxed().toList())) {
      editor.bypass(selection, view.source());
    }
  }

  /** Where an output's elements come from, null if the node does more than move elements. */
  private static ElementView view(
      Node node, int output, Graph graph, Map<String, ElementView> views) {
    Shape input = graph.shape(node.input(0));
    Shape result = graph.shape(node.output(output));
    boolean known = input.isFixed() && result.isFixed() && input.elements() <= MAX_ELEMENTS;
    if (!known || input.elements() == 0 || graph.isConstant(node.input(0))) {
      return null;
    }
    ElementView from = views.get(node.input(0));
    if (from == null) {
      from = ElementView.whole(node.input(0), sizes(input));
    }
    ElementView moved =
        switch (node.type()) {
          case "Reshape", "Flatten", "Squeeze", "Unsqueeze", "Identity" -> from;
          case "Transpose" -> transposed(node, from);
          case "Gather" -> gathered(node, from, graph);
          case "Split" -> part(node, output, from, graph);
          case "Slice" -> sliced(node, from, input, graph);
          case "dev.weft.SelectChannels" -> from.take(1, ints(node.integers("channels")));
          default -> null;
        };
    return moved == null ? null : moved.reshape(sizes(result));
  }

  private static ElementView transposed(Node node, ElementView from) {
    int rank = from.shape().length;
    long[] reversed = IntStream.range(0, rank).mapToLong(i -> rank - 1 - i).toArray();
    return from.transpose(ints(node.integers("perm", reversed)));
  }

  private static ElementView gathered(Node node, ElementView from, Graph graph) {
    TensorData indices = graph.constant(node, 1);
    if (indices == null || indices.shape().rank() > 1) {
      return null;
    }
    int axis = axis(node.integer("axis", 0), from);
    int size = from.shape()[axis];
    return from.take(axis, IntStream.of(indices.ints()).map(i -> i < 0 ? i + size : i).toArray());
  }

  private static ElementView part(Node node, int output, ElementView from, Graph graph) {
    int axis = axis(node.integer("axis", 0), from);
    int start = 0;
    for (int i = 0; i < output; i++) {
      start += (int) graph.shape(node.output(i)).dimension(axis);
    }
    int end = start + (int) graph.shape(node.output(output)).dimension(axis);
    return from.take(axis, IntStream.range(start, end).toArray());
  }

  private static ElementView sliced(Node node, ElementView from, Shape input, Graph graph) {
    List<Slice.Range> ranges = Slice.ranges(node, input, graph);
    if (ranges == null) {
      return null;
    }
    ElementView view = from;
    for (Slice.Range range : ranges) {
      int[] indices =
          LongStream.range(0, range.length())
              .mapToInt(i -> (int) (range.start() + i * range.step()))
              .toArray();
      view = view.take(range.axis(), indices);
    }
    return view;
  }

  private static int axis(long axis, ElementView view) {
    return (int) (axis < 0 ? axis + view.shape().length : axis);
  }

  private static int[] sizes(Shape shape) {
    return ints(shape.toArray());
  }

  private static int[] ints(long[] values) {
    return LongStream.of(values).mapToInt(Math::toIntExact).toArray();
  }
}
