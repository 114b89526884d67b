package dev.weft.quant;

import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.lowering.FloatKernel;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/**
 * Which nodes of a graph run where: those before the accelerator and those after it on the host,
 * the rest on the accelerator, as kernels.
 *
 * @param graph the whole graph
 * @param head nodes on the host that run before
 * @param kernels what the accelerator's nodes are lowered to
 * @param tail nodes on the host that run after
 * @param reports one for each node of the graph, in its order
 */
public record Partition(
    Graph graph,
    List<Node> head,
    List<FloatKernel> kernels,
    List<Node> tail,
    List<NodeReport> reports) {

  /** The nodes in the way; the model runs if there are none. */
  public List<NodeReport> unsupported() {
    return reports.stream().filter(r -> r.where() == Place.UNSUPPORTED).toList();
  }

  /** Tensors that the accelerator reads and does not make. */
  public List<String> inputs() {
    Set<String> made = new HashSet<>();
    kernels.forEach(k -> made.add(k.output().name()));
    Set<String> read = new LinkedHashSet<>();
    kernels.forEach(k -> k.inputs().forEach(t -> read.add(t.name())));
    read.removeAll(made);
    return List.copyOf(read);
  }

  /** Tensors that the accelerator makes and that the tail or the caller reads. */
  public List<String> outputs() {
    Set<String> wanted = new HashSet<>();
    graph.outputs().forEach(o -> wanted.add(o.name()));
    tail.forEach(n -> wanted.addAll(n.inputs()));
    List<String> outputs = new ArrayList<>();
    for (FloatKernel kernel : kernels) {
      if (wanted.contains(kernel.output().name())) {
        outputs.add(kernel.output().name());
      }
    }
    return outputs;
  }
}
