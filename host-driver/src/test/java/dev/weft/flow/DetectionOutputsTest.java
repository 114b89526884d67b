package dev.weft.flow;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.data.Numbers;
import dev.weft.data.Sample;
import dev.weft.detection.CenterNet;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.Node;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.onnx.FloatEvaluator;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A heat map is clipped where nothing is detected, and nothing else is. */
class DetectionOutputsTest {
  private static final double FLOOR = Math.log(0.025 / 0.975);
  private static final int SIDE = 8;

  /** Three heads on one layer, whose heat map reaches far below the floor. */
  private static Graph heads(String... names) {
    GraphBuilder b = new GraphBuilder("heads", 22, 11);
    String x = b.relu(b.conv(b.input("x", 1, 3, SIDE, SIDE), 8, 3, 1, 1));
    List<String> made = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      made.add(b.conv(x, i == 0 ? 4 : 2, 1, 1, 0));
      b.output(made.get(i));
    }
    return named(b.build(), made, names);
  }

  private static Graph named(Graph graph, List<String> made, String... names) {
    GraphEditor editor = new GraphEditor(graph);
    for (int i = 0; i < names.length; i++) {
      String from = made.get(i);
      String to = names[i];
      Node node = editor.producer(from);
      editor.replace(node.withOutputs(List.of(to)));
      editor.mapOutputs(v -> v.name().equals(from) ? v.withName(to) : v);
    }
    return editor.build();
  }

  private static List<Map<String, TensorData>> pictures() {
    Random random = new Random(5);
    List<Map<String, TensorData>> pictures = new ArrayList<>();
    for (int n = 0; n < 4; n++) {
      float[] x = new float[3 * SIDE * SIDE];
      for (int i = 0; i < x.length; i++) {
        x[i] = (float) (6 * random.nextGaussian());
      }
      pictures.add(Map.of("x", TensorData.of(x, 1, 3, SIDE, SIDE)));
    }
    return pictures;
  }

  @Test
  void onlyTheHeatMapChangesAndOnlyBelowTheFloor() {
    Graph graph = heads("hm", "wh", "reg");
    Graph cut = DetectionOutputs.cut(graph);
    assertEquals(
        graph.outputs().stream().map(ValueInfo::name).toList(),
        cut.outputs().stream().map(ValueInfo::name).toList());
    int below = 0;
    try (FloatEvaluator whole = FloatEvaluator.of(graph);
        FloatEvaluator clipped = FloatEvaluator.of(cut)) {
      for (Map<String, TensorData> picture : pictures()) {
        Map<String, TensorData> a = whole.run(picture);
        Map<String, TensorData> b = clipped.run(picture);
        float[] expected = a.get("hm").floats().clone();
        for (int i = 0; i < expected.length; i++) {
          below += expected[i] < FLOOR ? 1 : 0;
          expected[i] = Math.max(expected[i], (float) FLOOR);
        }
        assertArrayEquals(expected, b.get("hm").floats());
        assertArrayEquals(a.get("wh").floats(), b.get("wh").floats());
        assertArrayEquals(a.get("reg").floats(), b.get("reg").floats());
        assertEquals(
            CenterNet.STANDARD.detect(a, SIDE, SIDE), CenterNet.STANDARD.detect(b, SIDE, SIDE));
      }
    }
    assertTrue(below > 20, "nothing to cut: " + below);
  }

  @Test
  void otherNetworksStayAsTheyAre() {
    Graph classifier = heads("hm", "wh", "other");
    assertSame(classifier, DetectionOutputs.cut(classifier));
  }

  /** Eight bits are spread over what is left; sixteen are enough for everything. */
  @Test
  void eightBitFormatsGetFinerSteps() {
    SourceModel source = SourceModel.of(heads("hm", "wh", "reg"));
    double fine = scale(source, NumberFormat.W8A8);
    SourceModel other = SourceModel.of(heads("heat", "wh", "reg"));
    double coarse = scale(other, NumberFormat.W8A8);
    assertTrue(fine < 0.7 * coarse, fine + " and " + coarse);
    assertEquals(scale(other, NumberFormat.Q2_14), scale(source, NumberFormat.Q2_14), 1e-12);
  }

  private static double scale(SourceModel source, NumberFormat format) {
    List<Sample> samples = new ArrayList<>();
    for (Map<String, TensorData> picture : pictures()) {
      samples.add(Sample.of("picture", new Numbers("x", picture.get("x")), OptionalInt.empty()));
    }
    QuantizedModel model =
        Quantization.quantize(
            source, samples, samples.size(), QuantizerOptions.of(format), (t, d, n) -> {});
    return model.outputs().stream()
        .map(QuantizedModel.Port::tensor)
        .filter(t -> t.name().startsWith("h"))
        .findFirst()
        .orElseThrow()
        .scale();
  }
}
