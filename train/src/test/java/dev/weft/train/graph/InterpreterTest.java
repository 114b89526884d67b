package dev.weft.train.graph;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import dev.weft.onnx.FloatEvaluator;
import dev.weft.passes.Pipeline;
import dev.weft.quant.TrainableGraph;
import dev.weft.quant.training.Trainer;
import dev.weft.train.Fixtures;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Every kind of kernel in real numbers against ONNX Runtime, in batches. */
class InterpreterTest {
  private static final int BATCH = 3;

  /** Operators behind a convolution that gives 8 channels of 10 x 12, by name. */
  private static final Map<String, BiFunction<GraphBuilder, String, String>> OPERATORS =
      new LinkedHashMap<>();

  private static void add(String name, BiFunction<GraphBuilder, String, String> operator) {
    OPERATORS.put(name, operator);
  }

  static {
    add("Conv", (b, x) -> b.conv(x, 5, 3, 1, 1));
    add("Conv strided", (b, x) -> b.conv(x, 5, 3, 2, 1));
    add("Conv grouped", (b, x) -> b.conv(x, 6, 3, 1, 1, 2));
    add("Conv depthwise", (b, x) -> b.depthwise(x, 5, 1, 2));
    add(
        "Conv dilated, padded unevenly",
        (b, x) ->
            b.conv(
                x,
                b.random(0.2, 5, 8, 3, 3),
                Attributes.of(
                    "kernel_shape", new long[] {3, 3},
                    "dilations", new long[] {2, 1},
                    "pads", new long[] {0, 2, 3, 1})));
    add("ConvTranspose", (b, x) -> b.convTranspose(x, 5, 4, 2, 1));
    add("MaxPool", (b, x) -> b.maxPool(x, 3, 2, 1));
    add(
        "MaxPool dilated",
        (b, x) ->
            b.node(
                "MaxPool",
                8,
                GraphBuilder.window(3, 2, 1).with("dilations", new long[] {2, 2}),
                x));
    add("AveragePool", (b, x) -> b.averagePool(x, 3, 2, 1));
    add(
        "AveragePool with its padding",
        (b, x) ->
            b.node("AveragePool", 8, GraphBuilder.window(3, 1, 1).with("count_include_pad", 1), x));
    add("GlobalAveragePool", (b, x) -> b.globalAveragePool(x));
    add("Add", (b, x) -> b.add(x, b.conv(x, 8, 1, 1, 0)));
    add("Add of a vector", (b, x) -> b.add(x, b.globalAveragePool(x)));
    add("Mul", (b, x) -> b.mul(x, b.conv(x, 8, 1, 1, 0)));
    add("Mul by a vector", (b, x) -> b.mul(x, b.sigmoid(b.globalAveragePool(x))));
    add("Concat", (b, x) -> b.concat(x, b.relu(x)));
    add("channel shuffle", (b, x) -> b.shuffle(x, 2, 10, 12));
    add("Resize", (b, x) -> b.resize(x, 2));
    add("Clip", (b, x) -> b.clip(x, -0.5f, 0.7f));
    add("Relu", (b, x) -> b.relu(x));
    add("LeakyRelu", (b, x) -> b.node("LeakyRelu", 8, Attributes.of("alpha", 0.1f), x));
    add("HardSwish", (b, x) -> b.node("HardSwish", 8, Attributes.NONE, x));
    add("Sigmoid", (b, x) -> b.sigmoid(x));
    add(
        "PRelu",
        (b, x) -> b.node("PRelu", 8, Attributes.NONE, x, b.constant("s", b.random(1, 8, 1, 1))));
    add(
        "Slice of rows and columns",
        (b, x) ->
            b.node(
                "Slice",
                8,
                Attributes.NONE,
                x,
                b.constant("from", TensorData.vector(1, 2)),
                b.constant("to", TensorData.vector(9, 11)),
                b.constant("axes", TensorData.vector(2, 3)),
                b.constant("step", TensorData.vector(2, 3))));
    add(
        "DeformConv",
        (b, x) -> {
          String offset = b.conv(x, 36, 3, 1, 1);
          return b.node(
              "DeformConv",
              6,
              GraphBuilder.window(3, 1, 1).with("offset_group", 2),
              x,
              b.constant("w", b.random(0.2, 6, 8, 3, 3)),
              offset);
        });
    add(
        "DeformConv with masks",
        (b, x) -> {
          String offset = b.conv(x, 18, 1, 1, 0);
          String mask = b.sigmoid(b.conv(x, 9, 1, 1, 0));
          return b.node(
              "DeformConv",
              8,
              GraphBuilder.window(3, 1, 1).with("group", 8),
              x,
              b.constant("w", b.random(0.2, 8, 1, 3, 3)),
              offset,
              b.constant("bias", b.random(1, 8)),
              mask);
        });
  }

  @TestFactory
  Stream<DynamicTest> agreesWithOnnxRuntime() {
    return OPERATORS.entrySet().stream()
        .map(e -> DynamicTest.dynamicTest(e.getKey(), () -> compare(e.getValue())));
  }

  private static void compare(BiFunction<GraphBuilder, String, String> operator) {
    GraphBuilder b = new GraphBuilder("one", 22, 3);
    String x = b.conv(b.input("x", 1, 3, 10, 12), 8, 3, 1, 1);
    String y = operator.apply(b, x);
    compare(Pipeline.standard().run(b.output(y).build()));
  }

  @Test
  void fullyConnected() {
    GraphBuilder b = new GraphBuilder("head");
    String x = b.relu(b.conv(b.input("x", 1, 3, 6, 6), 4, 3, 2, 1));
    Graph graph = b.output(b.fullyConnected(b.flatten(x), 36, 5)).build();
    compare(Pipeline.standard().run(graph));
  }

  private static void compare(Graph graph) {
    List<TensorData> pictures = Fixtures.noise(graph, BATCH, 5);
    TrainableGraph trainable = new TrainableGraph(graph);
    String input = trainable.network().inputs().get(0);
    List<Map<String, float[]>> fed = new ArrayList<>();
    pictures.forEach(p -> fed.add(Map.of(input, p.floats())));
    List<Map<String, float[]>> own =
        Trainer.load().run(trainable.network(), trainable.start(), fed);
    assertEquals(BATCH, own.size());
    try (FloatEvaluator evaluator = FloatEvaluator.of(graph)) {
      for (int i = 0; i < BATCH; i++) {
        float[] expected = evaluator.run(pictures.get(i)).values().iterator().next().floats();
        assertArrayEquals(expected, own.get(i).values().iterator().next(), 2e-4f);
      }
    }
  }
}
