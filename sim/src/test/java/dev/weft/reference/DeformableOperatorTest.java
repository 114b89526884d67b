package dev.weft.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.onnx.FloatEvaluator;
import dev.weft.passes.Pipeline;
import dev.weft.quant.Calibration;
import dev.weft.quant.InputQuantizer;
import dev.weft.quant.OutputDequantizer;
import dev.weft.quant.Quantizer;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * DeformConv as the oracle computes it against ONNX Runtime's kernel in floats. Offsets and masks
 * are numbers that fixed point holds exactly, so that what is left is the rounding of activations
 * and weights.
 */
class DeformableOperatorTest {
  private final List<Node> nodes = new ArrayList<>();
  private final List<ValueInfo> inputs = new ArrayList<>();
  private final Map<String, TensorData> constants = new LinkedHashMap<>();
  private final Map<String, TensorData> values = new LinkedHashMap<>();
  private final Random random = new Random(5);

  /** One layer's numbers. */
  record Layer(
      int opset,
      int channels,
      int outputs,
      int size,
      int groups,
      int offsetGroups,
      int kernel,
      int stride,
      int dilation,
      boolean masked) {
    int pad() {
      return dilation * (kernel - 1) / 2;
    }

    int outputSize() {
      return (size + 2 * pad() - dilation * (kernel - 1) - 1) / stride + 1;
    }
  }

  static Stream<Layer> layers() {
    return Stream.of(
        new Layer(19, 4, 5, 7, 1, 1, 3, 1, 1, false),
        new Layer(22, 4, 6, 7, 2, 1, 3, 1, 1, true),
        new Layer(19, 6, 6, 9, 6, 1, 3, 1, 1, false),
        new Layer(19, 6, 6, 9, 6, 2, 3, 2, 1, true),
        new Layer(22, 6, 4, 9, 1, 3, 3, 1, 2, true),
        new Layer(19, 3, 4, 5, 1, 1, 1, 1, 1, true),
        new Layer(19, 4, 3, 10, 1, 2, 5, 2, 1, false),
        new Layer(22, 4, 4, 12, 4, 4, 7, 1, 1, true),
        new Layer(19, 2, 3, 8, 1, 1, 2, 1, 3, false));
  }

  private void input(String name, float step, int low, int high, long... shape) {
    inputs.add(new ValueInfo(name, DataType.FLOAT, Shape.of(shape)));
    float[] v = new float[(int) Shape.of(shape).elements()];
    for (int i = 0; i < v.length; i++) {
      v[i] = step * (low + random.nextInt(high - low + 1));
    }
    values.put(name, TensorData.of(v, shape));
  }

  private void node(String op, List<String> in, String out, Object... attributes) {
    nodes.add(new Node(op + nodes.size(), op, "", in, List.of(out), Attributes.of(attributes)));
  }

  private float[] gaussian(int count) {
    float[] v = new float[count];
    for (int i = 0; i < count; i++) {
      v[i] = (float) random.nextGaussian() / 4;
    }
    return v;
  }

  private void deformable(Layer l, List<String> in) {
    int perGroup = l.channels / l.groups;
    constants.put(
        "w",
        TensorData.of(
            gaussian(l.outputs * perGroup * l.kernel * l.kernel),
            l.outputs,
            perGroup,
            l.kernel,
            l.kernel));
    constants.put("b", TensorData.of(gaussian(l.outputs), l.outputs));
    node(
        "DeformConv",
        in,
        "y",
        "group",
        l.groups,
        "offset_group",
        l.offsetGroups,
        "strides",
        new long[] {l.stride, l.stride},
        "dilations",
        new long[] {l.dilation, l.dilation},
        "pads",
        new long[] {l.pad(), l.pad(), l.pad(), l.pad()});
  }

  private Graph graph(int opset) {
    List<ValueInfo> outputs = List.of(new ValueInfo("y", DataType.FLOAT, Shape.UNKNOWN));
    return new Graph("deformable", opset, inputs, outputs, nodes, constants, Map.of());
  }

  @ParameterizedTest
  @MethodSource("layers")
  void eightBitsFollowOnnxRuntime(Layer l) {
    free(l, NumberFormat.W8A8, 0.03);
  }

  @ParameterizedTest
  @MethodSource("layers")
  void sixteenBitsFollowOnnxRuntime(Layer l) {
    free(l, NumberFormat.Q2_14, 0.001);
  }

  private void free(Layer l, NumberFormat format, double bound) {
    int taps = l.kernel * l.kernel;
    int size = l.outputSize();
    input("x", 1 / 64f, -128, 127, 1, l.channels, l.size, l.size);
    input("o", 1 / 16f, -128, 127, 1, 2L * taps * l.offsetGroups, size, size);
    List<String> in = new ArrayList<>(List.of("x", "w", "o", "b"));
    if (l.masked) {
      input("m", 1 / 128f, 0, 127, 1, (long) taps * l.offsetGroups, size, size);
      in.add("m");
    }
    deformable(l, in);
    QuantizedModel model = check(graph(l.opset), format, bound);
    Kernel.DeformableConvolution k = (Kernel.DeformableConvolution) model.kernels().get(0);
    assertTrue(!k.square() && model.kernels().size() == 1, k::toString);
    assertTrue(k.fractionBits() >= 4, () -> k.fractionBits() + " fraction bits");
  }

  /** Ways in which models say that all offsets follow from one displacement. */
  enum Expansion {
    CONV,
    MUL_ADD,
    SUB_TILE_MUL,
    CONCAT
  }

  private void expand(Expansion expansion, int kernel, int dilation) {
    int middle = (kernel - 1) / 2;
    float[] direction = new float[2 * kernel * kernel];
    for (int i = 0; i < direction.length; i++) {
      direction[i] = (i % 2 == 0 ? i / 2 / kernel : i / 2 % kernel) - middle;
    }
    float[] back = new float[direction.length];
    for (int i = 0; i < back.length; i++) {
      back[i] = -dilation * direction[i];
    }
    int n = direction.length;
    switch (expansion) {
      case CONV -> {
        constants.put("g", TensorData.of(direction, n, 1, 1, 1));
        constants.put("h", TensorData.of(back, n));
        node("Conv", List.of("d", "g", "h"), "o");
      }
      case MUL_ADD -> {
        constants.put("g", TensorData.of(direction, 1, n, 1, 1));
        constants.put("h", TensorData.of(back, n, 1, 1));
        node("Mul", List.of("d", "g"), "p");
        node("Add", List.of("p", "h"), "o");
      }
      case SUB_TILE_MUL -> {
        constants.put("one", TensorData.scalar(dilation));
        constants.put("repeats", TensorData.vector(1, n, 1, 1));
        constants.put("g", TensorData.of(direction, 1, n, 1, 1));
        node("Sub", List.of("d", "one"), "e");
        node("Tile", List.of("e", "repeats"), "t");
        node("Mul", List.of("g", "t"), "o");
      }
      case CONCAT -> {
        constants.put("one", TensorData.scalar(dilation));
        node("Sub", List.of("d", "one"), "e");
        List<String> parts = new ArrayList<>();
        for (int i = -middle; i < kernel - middle; i++) {
          constants.put("c" + i, TensorData.scalar(i));
          node("Mul", List.of("e", "c" + i), "e" + i);
        }
        for (float v : direction) {
          parts.add("e" + (int) v);
        }
        node("Concat", parts, "o", "axis", 1);
      }
      default -> throw new AssertionError(expansion);
    }
  }

  @ParameterizedTest
  @EnumSource(Expansion.class)
  void oneDisplacementIsRecognizedInAnyForm(Expansion expansion) {
    Layer l = new Layer(19, 5, 5, 8, 5, 1, 3, 1, 2, false);
    input("x", 1 / 64f, -128, 127, 1, 5, 8, 8);
    input("z", 1 / 8f, -40, 40, 1, 1, 8, 8);
    constants.put("low", TensorData.scalar(0));
    constants.put("high", TensorData.scalar(3));
    node("Clip", List.of("z", "low", "high"), "k");
    node("Round", List.of("k"), "d");
    expand(expansion, 3, 2);
    deformable(l, List.of("x", "w", "o", "b"));
    // Ties round to even in ONNX and up in requantization: none of them here.
    float[] z = values.get("z").floats();
    for (int i = 0; i < z.length; i++) {
      z[i] = Math.abs(z[i] - Math.rint(z[i])) == 0.5 ? z[i] + 0.125f : z[i];
    }
    values.put("z", TensorData.of(z, 1, 1, 8, 8));
    isSquare(check(graph(l.opset), NumberFormat.W8A8, 0.03));
    isSquare(check(graph(l.opset), NumberFormat.Q2_14, 0.001));
  }

  /** Also in 16 bits, whose tables cannot hold the jumps of Round: requantization rounds. */
  private static void isSquare(QuantizedModel model) {
    Kernel.DeformableConvolution k =
        model.kernels().stream()
            .filter(Kernel.DeformableConvolution.class::isInstance)
            .map(Kernel.DeformableConvolution.class::cast)
            .findFirst()
            .orElseThrow();
    assertTrue(k.square(), "square");
    assertEquals(0, k.fractionBits());
    assertEquals(2, model.kernels().size(), "a clamp and the convolution");
  }

  @ParameterizedTest
  @MethodSource("others")
  void anotherGridStaysFree(float factor, float shift) {
    Layer l = new Layer(19, 4, 4, 8, 1, 1, 3, 1, 1, false);
    input("x", 1 / 64f, -128, 127, 1, 4, 8, 8);
    input("d", 1 / 8f, -16, 16, 1, 1, 8, 8);
    expand(Expansion.CONV, 3, 1);
    float[] g = constants.get("g").floats();
    g[0] = factor;
    constants.put("g", TensorData.of(g, 18, 1, 1, 1));
    float[] h = constants.get("h").floats();
    h[3] += shift;
    constants.put("h", TensorData.of(h, 18));
    deformable(l, List.of("x", "w", "o", "b"));
    QuantizedModel model = check(graph(l.opset), NumberFormat.Q2_14, 0.002);
    assertEquals(
        List.of("Conv", "DeformConv"), model.kernels().stream().map(Kernel::operator).toList());
    Kernel.DeformableConvolution k = (Kernel.DeformableConvolution) model.kernels().get(1);
    assertTrue(!k.square(), "free");
  }

  static Stream<Arguments> others() {
    return Stream.of(Arguments.of(-2f, 0f), Arguments.of(-1f, 0.5f));
  }

  private QuantizedModel check(Graph source, NumberFormat format, double bound) {
    Graph graph = Pipeline.standard().run(source);
    QuantizedModel model =
        new Quantizer(QuantizerOptions.of(format))
            .quantize(graph, Calibration.run(graph, List.of(values)));
    Map<String, float[]> floats = new LinkedHashMap<>();
    values.forEach((name, data) -> floats.put(name, data.floats()));
    Map<String, int[]> tensors =
        new ReferenceExecutor(model).run(InputQuantizer.quantize(model, floats));
    float[] actual = OutputDequantizer.dequantize(model, tensors).get("y");
    try (FloatEvaluator evaluator = FloatEvaluator.of(source)) {
      float[] expected = evaluator.run(values).get("y").floats();
      assertEquals(expected.length, actual.length);
      double largest =
          IntStream.range(0, expected.length)
              .mapToDouble(i -> Math.abs(expected[i]))
              .max()
              .orElseThrow();
      double worst =
          IntStream.range(0, expected.length)
              .mapToDouble(i -> Math.abs(expected[i] - actual[i]))
              .max()
              .orElseThrow();
      assertTrue(worst <= bound * largest, "off by " + worst + " of " + largest);
    }
    return model;
  }
}
