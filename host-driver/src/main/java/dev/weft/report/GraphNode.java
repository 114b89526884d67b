package dev.weft.report;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * A node of the network that ran: an input, or a kernel.
 *
 * @param operator ONNX operators it stands for; {@code Input} for an input
 * @param inputs names of the nodes that it reads
 * @param shape channels, height, width of its output
 */
public record GraphNode(String name, String operator, List<String> inputs, int[] shape) {
  static final String INPUT = "Input";

  /** Inputs first, then kernels in order. */
  public static List<GraphNode> of(QuantizedModel model) {
    Map<String, String> makers = new HashMap<>();
    List<GraphNode> nodes = new ArrayList<>();
    for (QuantizedModel.Port port : model.inputs()) {
      Tensor tensor = port.tensor();
      makers.put(tensor.name(), tensor.name());
      nodes.add(new GraphNode(tensor.name(), INPUT, List.of(), shape(tensor)));
    }
    for (Kernel kernel : model.kernels()) {
      List<String> inputs =
          kernel.inputs().stream().map(t -> makers.get(t.name())).distinct().toList();
      nodes.add(new GraphNode(kernel.name(), kernel.operator(), inputs, shape(kernel.output())));
      makers.put(kernel.output().name(), kernel.name());
    }
    return nodes;
  }

  private static int[] shape(Tensor tensor) {
    return new int[] {tensor.channels(), tensor.height(), tensor.width()};
  }
}
