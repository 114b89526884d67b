package dev.weft.lowering;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.execution.FloatExecutor;
import dev.weft.networks.Networks;
import dev.weft.passes.Pipeline;
import dev.weft.quant.Partition;
import dev.weft.quant.Partitioner;
import dev.weft.testing.Floats;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class LateUpsamplingTest {
  private static List<FloatKernel> fused(Graph graph) {
    Partition partition = Partitioner.partition(graph, NumberFormat.W8A8);
    return KernelFusion.fuse(partition.kernels(), new HashSet<>(partition.outputs()));
  }

  private static Set<String> outputs(Graph graph) {
    return new HashSet<>(Partitioner.partition(graph, NumberFormat.W8A8).outputs());
  }

  private static Map<String, float[]> run(List<FloatKernel> kernels, Graph graph) {
    Map<String, float[]> values = new HashMap<>();
    Map<String, TensorData> inputs = Floats.randomInputs(graph, -1, 1, 3);
    inputs.forEach((name, data) -> values.put(name, data.floats()));
    for (FloatKernel kernel : kernels) {
      List<float[]> read = kernel.inputs().stream().map(t -> values.get(t.name())).toList();
      values.put(kernel.output().name(), FloatExecutor.run(kernel, read));
    }
    return values;
  }

  private static long macs(List<FloatKernel> kernels) {
    return kernels.stream()
        .filter(FloatKernel.Convolution.class::isInstance)
        .map(FloatKernel.Convolution.class::cast)
        .mapToLong(c -> (long) c.weights().length * c.output().height() * c.output().width())
        .sum();
  }

  private static String operators(List<FloatKernel> kernels) {
    return String.join(" ", kernels.stream().map(FloatKernel::operator).toList());
  }

  /** Both numbers and work of a network of heads and offsets behind upsampling. */
  @Test
  void aDetectorsNumbersStayAndItsWorkShrinks() {
    Graph graph = Pipeline.standard().run(Networks.of("codenet-a").get(0));
    List<FloatKernel> before = fused(graph);
    List<FloatKernel> after = LateUpsampling.of(before, outputs(graph));
    Map<String, float[]> expected = run(before, graph);
    Map<String, float[]> found = run(after, graph);
    for (String output : outputs(graph)) {
      assertArrayEquals(expected.get(output), found.get(output), output);
    }
    // Three heads of 64 to 64 channels and two layers of offsets, at a quarter of 64 x 64 and so
    // on.
    assertEquals(
        3L * 64 * 64 * 64 * 64 * 3 / 4 + (32 * 32 * 128 + 16 * 16 * 256) * 3 / 4,
        macs(before) - macs(after));
  }

  @Test
  void passesSeveralLayersAndGoesWhereNothingReadsIt() {
    GraphBuilder b = new GraphBuilder("chain", 22, 7);
    String x = b.resize(b.input("x", 1, 16, 4, 6), 2);
    String y = b.relu(b.conv(b.relu(b.conv(x, 16, 1, 1, 0)), 8, 1, 1, 0));
    Graph graph = Pipeline.standard().run(b.output(b.conv(y, 8, 3, 1, 1)).build());
    List<FloatKernel> kernels = LateUpsampling.of(fused(graph), outputs(graph));
    assertEquals("Conv+Relu Conv+Relu Resize Conv", operators(kernels));
    Map<String, float[]> expected = run(fused(graph), graph);
    Map<String, float[]> found = run(kernels, graph);
    assertArrayEquals(
        expected.get(outputs(graph).iterator().next()),
        found.get(outputs(graph).iterator().next()));
  }

  @Test
  void othersThatReadThePixelsKeepThem() {
    GraphBuilder b = new GraphBuilder("both", 22, 7);
    String x = b.resize(b.input("x", 1, 16, 4, 6), 3);
    b.output(b.conv(x, 4, 1, 1, 0));
    Graph graph = Pipeline.standard().run(b.output(b.depthwise(x, 3, 1, 1)).build());
    List<FloatKernel> kernels = LateUpsampling.of(fused(graph), outputs(graph));
    assertEquals(2, kernels.stream().filter(FloatKernel.Upsample.class::isInstance).count());
    assertEquals(4, kernels.size());
  }

  @Test
  void layersThatWidenGroupOrLookAroundStay() {
    GraphBuilder b = new GraphBuilder("others", 22, 7);
    String x = b.resize(b.input("x", 1, 16, 4, 6), 2);
    b.output(b.conv(x, 32, 1, 1, 0));
    b.output(b.conv(x, 16, 1, 1, 0, 4));
    b.output(b.conv(x, 8, 1, 2, 0));
    Graph graph = Pipeline.standard().run(b.output(b.conv(x, 8, 3, 1, 1)).build());
    List<FloatKernel> before = fused(graph);
    assertEquals(before, LateUpsampling.of(before, outputs(graph)));
  }
}
