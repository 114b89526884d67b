package dev.weft.quant;

import dev.weft.graph.Graph;
import dev.weft.hw.arch.NumberFormat;
import java.util.List;

/**
 * Whether a model can run: every node with its place and reason, all at once.
 *
 * @param nodes in the graph's order
 * @param ok no node is unsupported, and the accelerator has something to do
 */
public record ModelCheck(List<NodeReport> nodes, boolean ok) {

  /**
   * @param graph after the passes
   * @param format of the accelerator's numbers
   */
  public static ModelCheck of(Graph graph, NumberFormat format) {
    Partition partition = Partitioner.partition(graph, format);
    return new ModelCheck(
        partition.reports(), partition.unsupported().isEmpty() && !partition.kernels().isEmpty());
  }
}
