package dev.weft.quant;

import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.Lowering;
import dev.weft.lowering.Refusal;
import dev.weft.operators.Operator;
import dev.weft.operators.Operators;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Decides where each node runs. A node that cannot be lowered goes to the host with all nodes after
 * it, if no convolution is among them, or with all nodes before it, if none is there; in between it
 * is unsupported.
 */
public final class Partitioner {
  private final Graph graph;
  private final NumberFormat format;
  private final Map<Node, List<FloatKernel>> lowered = new LinkedHashMap<>();
  private final Map<Node, String> refused = new LinkedHashMap<>();
  private final Map<Node, Set<Node>> before = new HashMap<>();

  private Partitioner(Graph graph, NumberFormat format) {
    this.graph = graph;
    this.format = format;
  }

  /**
   * @param graph after the passes: constants folded, shapes known
   * @param format of the accelerator's numbers
   */
  public static Partition partition(Graph graph, NumberFormat format) {
    return new Partitioner(graph, format).run();
  }

  private Partition run() {
    for (Node node : graph.nodes()) {
      lower(node);
      before.put(node, ancestors(node));
    }
    if (format == NumberFormat.Q2_14) {
      read().forEach(this::refuseJump);
    }
    Map<Node, String> head = new LinkedHashMap<>();
    Map<Node, String> tail = new LinkedHashMap<>();
    Set<Node> stuck = new HashSet<>();
    for (Node node : refused.keySet()) {
      Set<Node> after = descendants(node);
      if (after.stream().noneMatch(this::isHeavy)) {
        tail.put(node, refused.get(node));
        after.forEach(
            n -> tail.putIfAbsent(n, "it comes after " + node + ", which runs on the host"));
      } else if (before.get(node).stream().noneMatch(this::isHeavy)) {
        head.put(node, refused.get(node));
        before
            .get(node)
            .forEach(
                n -> head.putIfAbsent(n, "it comes before " + node + ", which runs on the host"));
      } else {
        stuck.add(node);
      }
    }
    head.keySet().removeAll(tail.keySet());
    List<NodeReport> reports = new ArrayList<>();
    List<FloatKernel> kernels = new ArrayList<>();
    for (Node node : graph.nodes()) {
      if (stuck.contains(node)) {
        reports.add(new NodeReport(node.name(), node.type(), Place.UNSUPPORTED, refused.get(node)));
      } else if (head.containsKey(node) || tail.containsKey(node)) {
        String reason = refused.getOrDefault(node, tail.getOrDefault(node, head.get(node)));
        reports.add(new NodeReport(node.name(), node.type(), Place.HOST, reason));
      } else {
        reports.add(new NodeReport(node.name(), node.type(), Place.ACCELERATOR, ""));
        kernels.addAll(lowered.get(node));
      }
    }
    return new Partition(graph, inOrder(head.keySet()), kernels, inOrder(tail.keySet()), reports);
  }

  private void lower(Node node) {
    Operator operator = Operators.find(node);
    if (operator == null) {
      refused.put(
          node,
          "weft does not know the operator "
              + node.type()
              + "; replace it, or cut the model there");
      return;
    }
    try {
      Lowering lowering = new Lowering(graph, node);
      operator.lower(node, lowering);
      lowered.put(node, lowering.kernels());
    } catch (Refusal e) {
      refused.put(node, e.reason() + "; " + e.remedy());
    } catch (ModelException e) {
      refused.put(node, e.getMessage());
    }
  }

  /**
   * Nodes whose results are read, in the graph's order. A kernel may read what stands before some
   * node and do that node's work itself, as a deformable convolution rounds its offsets.
   */
  private List<Node> read() {
    Set<Node> found = new HashSet<>();
    Deque<String> names = new ArrayDeque<>();
    graph.outputs().forEach(output -> names.push(output.name()));
    while (!names.isEmpty()) {
      Node node = graph.producer(names.pop());
      if (node == null || !found.add(node)) {
        continue;
      }
      if (lowered.containsKey(node)) {
        lowered.get(node).forEach(k -> k.inputs().forEach(t -> names.push(t.name())));
      } else {
        node.inputs().forEach(names::push);
      }
    }
    return inOrder(found);
  }

  /** Tables of 16-bit values hold some of them, with straight lines between. */
  private void refuseJump(Node node) {
    if (lowered.containsKey(node) && Operators.find(node).jumps(node)) {
      lowered.remove(node);
      refused.put(
          node,
          node.type()
              + " jumps, and tables of 16-bit values are interpolated; quantize to 8-bit activations"
              + " (w8a8, w4a8), or leave it at the model's end");
    }
  }

  /** A convolution, also one that cannot be lowered, as for want of its shape. */
  private boolean isHeavy(Node node) {
    return node.is("Conv")
        || node.is("ConvTranspose")
        || node.is("DeformConv")
        || lowered.getOrDefault(node, List.of()).stream()
            .anyMatch(
                k ->
                    k instanceof FloatKernel.Convolution
                        || k instanceof FloatKernel.DeformableConvolution
                        || k instanceof FloatKernel.TransposedConvolution);
  }

  private Set<Node> ancestors(Node node) {
    Set<Node> found = new HashSet<>();
    for (String input : node.inputs()) {
      Node producer = graph.producer(input);
      if (producer != null && found.add(producer)) {
        found.addAll(before.get(producer));
      }
    }
    return found;
  }

  private Set<Node> descendants(Node node) {
    Set<Node> found = new HashSet<>();
    for (Node other : graph.nodes()) {
      if (before.get(other).contains(node)) {
        found.add(other);
      }
    }
    return found;
  }

  private List<Node> inOrder(Set<Node> nodes) {
    return graph.nodes().stream().filter(nodes::contains).toList();
  }
}
