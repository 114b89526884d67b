package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.passes.Pipeline;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class PartitionerTest {
  private static final int TAPS = 9;

  private static Graph chain(String... ops) {
    List<Node> nodes = new ArrayList<>();
    String from = "x";
    for (int i = 0; i < ops.length; i++) {
      String to = i == ops.length - 1 ? "y" : "t" + i;
      List<String> in = ops[i].equals("Conv") ? List.of(from, "w") : List.of(from);
      nodes.add(
          new Node(
              "n" + i,
              ops[i],
              ops[i].equals("Magic") ? "foreign" : "",
              in,
              List.of(to),
              Attributes.NONE));
      from = to;
    }
    ValueInfo x = new ValueInfo("x", DataType.FLOAT, Shape.of(1, 2, 3, 3));
    ValueInfo y = new ValueInfo("y", DataType.FLOAT, Shape.of(1, 2, 3, 3));
    Map<String, TensorData> weights =
        Map.of("w", TensorData.of(new float[] {1, 2, 3, 4}, 2, 2, 1, 1));
    return Pipeline.standard()
        .run(new Graph("g", 13, List.of(x), List.of(y), nodes, weights, Map.of()));
  }

  private static List<Place> places(Graph graph) {
    return ModelCheck.of(graph, NumberFormat.W8A8).nodes().stream().map(NodeReport::where).toList();
  }

  @Test
  void whatComesAfterAHostNodeIsHostToo() {
    Graph graph = chain("Conv", "Relu", "Softmax", "Relu");
    assertEquals(
        List.of(Place.ACCELERATOR, Place.ACCELERATOR, Place.HOST, Place.HOST), places(graph));
    assertTrue(ModelCheck.of(graph, NumberFormat.W8A8).ok());
  }

  @Test
  void whatComesBeforeAHostNodeIsHostTooIfNothingHeavyIs() {
    assertEquals(
        List.of(Place.HOST, Place.HOST, Place.ACCELERATOR),
        places(chain("Relu", "Softmax", "Conv")));
  }

  @Test
  void inTheMiddleItIsUnsupportedAndNamed() {
    Graph graph = chain("Conv", "Softmax", "Conv", "Magic", "Conv");
    ModelCheck check = ModelCheck.of(graph, NumberFormat.W8A8);
    assertFalse(check.ok());
    assertEquals(
        List.of("n1", "n3"),
        check.nodes().stream()
            .filter(n -> n.where() == Place.UNSUPPORTED)
            .map(NodeReport::name)
            .toList());
    UnsupportedModelException e =
        assertThrows(
            UnsupportedModelException.class,
            () ->
                new Quantizer(QuantizerOptions.of(NumberFormat.W8A8))
                    .quantize(graph, Ranges.of(Map.of())));
    assertTrue(
        e.getMessage().contains("n1") && e.getMessage().contains("foreign.Magic"), e.getMessage());
  }

  /** Between entries of a table of 16 bits lie values that no jump has. */
  @Test
  void jumpsNeedATableOfEveryValue() {
    Graph graph = chain("Conv", "Round", "Conv");
    assertTrue(ModelCheck.of(graph, NumberFormat.W8A8).ok());
    ModelCheck check = ModelCheck.of(graph, NumberFormat.Q2_14);
    assertFalse(check.ok());
    assertEquals(Place.UNSUPPORTED, check.nodes().get(1).where());
    assertTrue(check.nodes().get(1).reason().contains("w8a8"), check.nodes().get(1).reason());
    assertTrue(ModelCheck.of(chain("Conv", "Round"), NumberFormat.Q2_14).ok());
  }

  /**
   * A deformable layer with offsets that are rounded.
   *
   * @param elsewhere whether a convolution reads them, too
   */
  private static Graph roundedOffsets(boolean elsewhere) {
    GraphBuilder b = new GraphBuilder("rounded", 22, 1);
    String x = b.input("x", 1, 4, 8, 8);
    String offsets = b.node("Round", Attributes.NONE, b.clip(b.conv(x, 2 * TAPS, 3, 1, 1), 0, 7));
    String weights = b.constant("w", b.random(0.2, 4, 4, 3, 3));
    b.output(b.node("DeformConv", 4, GraphBuilder.window(3, 1, 1), x, weights, offsets));
    if (elsewhere) {
      b.output(b.conv(offsets, 4, 1, 1, 0));
    }
    return Pipeline.standard().run(b.build());
  }

  /** Requantization rounds offsets by itself, in any format. */
  @ParameterizedTest
  @EnumSource(NumberFormat.class)
  void offsetsAreRoundedWithoutATable(NumberFormat format) {
    assertTrue(ModelCheck.of(roundedOffsets(false), format).ok());
    boolean table = format != NumberFormat.Q2_14;
    assertEquals(table, ModelCheck.of(roundedOffsets(true), format).ok());
  }

  @Test
  void theTailIsAModelOfItsOwn() {
    Graph graph = chain("Conv", "Softmax");
    Range range = new Range(-1, 1);
    QuantizedModel model =
        new Quantizer(QuantizerOptions.of(NumberFormat.W8A8))
            .quantize(graph, Ranges.of(Map.of("x", range, "t0", range)));
    assertEquals(List.of("t0"), model.tail().inputs());
    assertEquals(List.of("y"), model.tail().outputs());
    assertEquals("t0", model.outputs().get(0).tensor().name());
    TensorData logits = TensorData.of(new float[18], 1, 2, 3, 3);
    float[] y = HostGraphs.run(model.tail(), Map.of("t0", logits)).get("y").floats();
    assertEquals(1 / 3f, y[0], 1e-6f);
  }

  @Test
  void layersMayKeepEightBitWeights() {
    Graph graph = chain("Conv", "Relu", "Conv", "Relu", "Conv");
    Range r = new Range(-1, 1);
    Ranges ranges = Ranges.of(Map.of("x", r, "t0", r, "t1", r, "t2", r, "t3", r, "y", r));
    QuantizerOptions options = QuantizerOptions.of(NumberFormat.W4A8);
    assertEquals(List.of(8, 4, 4), bits(new Quantizer(options).quantize(graph, ranges)));
    Map<String, Integer> last = Map.of("n4", 8);
    assertEquals(
        List.of(8, 4, 8),
        bits(new Quantizer(options.withWeightBits(last)).quantize(graph, ranges)));
    Map<String, Integer> wrong = Map.of("n9", 8);
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () -> new Quantizer(options.withWeightBits(wrong)).quantize(graph, ranges));
    assertTrue(e.getMessage().contains("n9") && e.getMessage().contains("n4"), e.getMessage());
  }

  private static List<Integer> bits(QuantizedModel model) {
    return model.kernels().stream().map(k -> ((Kernel.Convolution) k).weights().bits()).toList();
  }
}
