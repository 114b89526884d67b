package dev.weft.networks;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.passes.InferShapes;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The built networks are the published ones: their multiply-accumulates say so. */
class NetworksTest {
  private static final Set<String> WEIGHTED = Set.of("Conv", "DeformConv", "Gemm");

  /** In units of 10^9, as published; CoDeNet's table does not say which layers it counts. */
  @ParameterizedTest
  @CsvSource({
    "resnet18, 1.814, 0.001",
    "resnet50, 3.858, 0.001",
    "mobilenetv1, 0.5687, 0.0005",
    "mobilenetv2, 0.3008, 0.0005",
    "squeezenet, 0.349, 0.001",
    "vgg16, 15.470, 0.001",
    "codenet-a, 0.29, 0.012",
    "codenet-b, 0.29, 0.012",
    "codenet-c, 1.14, 0.03",
    "codenet-d, 3.54, 0.05",
    "codenet-e, 3.58, 0.05"
  })
  void networkHasItsPublishedWork(String name, double billions, double tolerance) {
    List<Graph> graphs = Networks.of(name);
    assertEquals(1, graphs.size());
    assertEquals(billions, macs(graphs.get(0), false) / 1e9, tolerance, name);
  }

  /** Published without taps that fall on padding. */
  @Test
  void resnet20HasItsPublishedWork() {
    assertEquals(61.476, macs(Networks.of("resnet20").get(0), true) / 1e6, 0.0005);
  }

  @Test
  void resnet18ConvolutionsAreTheNetworksOwn() {
    List<Graph> layers = Networks.of("resnet18-convs");
    assertEquals(11, layers.size());
    assertEquals("C1", layers.get(0).name());
    assertEquals(56L * 56 * 64 * 64 * 9, macs(layers.get(0), false));
    assertEquals(112L * 112 * 3 * 64 * 49, macs(layers.get(10), false));
  }

  @Test
  void depthwiseLayersComeWithBothStrides() {
    List<Graph> layers = Networks.of("depthwise");
    assertEquals(10, layers.size());
    assertEquals(112L * 112 * 32 * 9, macs(layers.get(0), false));
    assertEquals(4L * 4 * 1024 * 9, macs(layers.get(9), false));
  }

  @Test
  void deformableLayersDifferFromPlainOnesByTheirOffsetsOnly() {
    List<Graph> layers = Networks.of("deformable");
    assertEquals(31, layers.size());
    long plain = macs(layers.get(0), false);
    for (int i = 0; i < 5; i++) {
      String name = layers.get(i).name();
      long offsets = name.endsWith("plain") ? 0 : macsOf(layers.get(i), "Conv");
      assertEquals(plain, macs(layers.get(i), false) - offsets, name);
    }
  }

  @Test
  void aggregationHasOffsetsForEachGroupOfChannels() {
    Graph graph = Networks.of("aggregation3").get(0);
    Node deform =
        graph.nodes().stream().filter(n -> n.op().equals("DeformConv")).findFirst().orElseThrow();
    assertEquals(256 / 16, deform.integer("offset_group", 1));
    long offsetsAndMasks = 64L * 64 * 256 * (16 * 9 * 3);
    assertEquals(offsetsAndMasks, macsOf(graph, "Conv"));
  }

  @Test
  void unknownNameListsTheChoices() {
    Throwable e = assertThrows(IllegalArgumentException.class, () -> Networks.of("resnet19"));
    assertTrue(e.getMessage().contains("resnet18-convs"), e.getMessage());
  }

  private static long macs(Graph graph, boolean insideOnly) {
    Graph shaped = new InferShapes().apply(graph);
    return shaped.nodes().stream()
        .filter(n -> WEIGHTED.contains(n.op()))
        .mapToLong(n -> macs(shaped, n, insideOnly))
        .sum();
  }

  private static long macsOf(Graph graph, String op) {
    Graph shaped = new InferShapes().apply(graph);
    return shaped.nodes().stream()
        .filter(n -> n.op().equals(op))
        .mapToLong(n -> macs(shaped, n, false))
        .sum();
  }

  private static long macs(Graph graph, Node node, boolean insideOnly) {
    Shape weights = graph.shape(node.input(1));
    Shape output = graph.shape(node.output(0));
    if (weights.rank() == 2) {
      return weights.elements();
    }
    long depth = weights.dimension(1);
    if (!insideOnly) {
      return output.elements() * depth * weights.dimension(2) * weights.dimension(3);
    }
    Shape input = graph.shape(node.input(0));
    long rows = insideTaps(node, 0, input.dimension(2), output.dimension(2), weights.dimension(2));
    long columns =
        insideTaps(node, 1, input.dimension(3), output.dimension(3), weights.dimension(3));
    return output.dimension(1) * depth * rows * columns;
  }

  /** Pairs of an output row and a kernel row whose input row is inside; columns alike. */
  private static long insideTaps(Node node, int axis, long input, long output, long kernel) {
    long stride = node.integers("strides")[axis];
    long pad = node.integers("pads")[axis];
    long inside = 0;
    for (long o = 0; o < output; o++) {
      for (long k = 0; k < kernel; k++) {
        long i = o * stride - pad + k;
        inside += i >= 0 && i < input ? 1 : 0;
      }
    }
    return inside;
  }
}
