package dev.weft.lowering.execution;

import dev.weft.graph.Graph;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.KernelFusion;
import dev.weft.networks.Networks;
import dev.weft.passes.Pipeline;
import dev.weft.quant.Partition;
import dev.weft.quant.Partitioner;
import dev.weft.testing.Floats;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Fused kernels of whole networks give what ONNX Runtime gives for the graph. */
class FloatExecutorTest {
  @ParameterizedTest
  @ValueSource(strings = {"resnet20", "mobilenetv2", "codenet-a", "squeezenet"})
  void agreesWithOnnxRuntime(String network) {
    Graph graph = Pipeline.standard().run(Networks.of(network).get(0));
    Map<String, TensorData> inputs = Floats.randomInputs(graph, -1, 1, 7);
    Partition partition = Partitioner.partition(graph, NumberFormat.W8A8);
    List<FloatKernel> kernels =
        KernelFusion.fuse(partition.kernels(), new HashSet<>(partition.outputs()));
    Map<String, float[]> values = new HashMap<>();
    inputs.forEach((name, data) -> values.put(name, data.floats()));
    for (FloatKernel kernel : kernels) {
      List<float[]> read = kernel.inputs().stream().map(t -> values.get(t.name())).toList();
      values.put(kernel.output().name(), FloatExecutor.run(kernel, read));
    }
    Map<String, TensorData> expected = Floats.run(graph, inputs);
    for (String output : partition.outputs()) {
      TensorData wanted = expected.get(output);
      if (wanted != null) {
        Floats.assertClose(
            output, wanted, TensorData.of(values.get(output), wanted.shape().toArray()));
      }
    }
  }
}
