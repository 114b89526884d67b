package dev.weft.reference;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
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
import dev.weft.quant.Criterion;
import dev.weft.quant.InputQuantizer;
import dev.weft.quant.OutputDequantizer;
import dev.weft.quant.Quantizer;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Small graphs of each operator, quantized and run by the oracle, against ONNX Runtime in floats.
 * The bound is the share of the output's largest magnitude that rounding of inputs, weights and
 * outputs explains.
 */
class QuantizedOperatorsTest {
  private static final int OPSET = 17;

  /** A graph of float inputs with what its kernels should be called, or null. */
  private record Case(String name, Graph graph, String operators) {
    @Override
    public String toString() {
      return name;
    }
  }

  private static final class Net {
    private final Random random = new Random(7);
    private final List<Node> nodes = new ArrayList<>();
    private final List<ValueInfo> inputs = new ArrayList<>();
    private final Map<String, TensorData> constants = new LinkedHashMap<>();

    Net input(String name, long... shape) {
      inputs.add(new ValueInfo(name, DataType.FLOAT, Shape.of(shape)));
      return this;
    }

    Net weights(String name, long... shape) {
      float[] values = new float[(int) Shape.of(shape).elements()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) random.nextGaussian() * (1 + i % 3) / 4;
      }
      constants.put(name, TensorData.of(values, shape));
      return this;
    }

    Net constant(String name, TensorData data) {
      constants.put(name, data);
      return this;
    }

    Net node(String op, List<String> in, List<String> out, Object... attributes) {
      nodes.add(new Node(op + nodes.size(), op, "", in, out, Attributes.of(attributes)));
      return this;
    }

    Case build(String name, String operators, String... outputs) {
      List<ValueInfo> infos =
          Stream.of(outputs).map(o -> new ValueInfo(o, DataType.FLOAT, Shape.UNKNOWN)).toList();
      return new Case(
          name, new Graph(name, OPSET, inputs, infos, nodes, constants, Map.of()), operators);
    }
  }

  private static Net net(long... shape) {
    return new Net().input("x", shape);
  }

  static Stream<Case> cases() {
    List<String> x = List.of("x");
    List<String> xw = List.of("x", "w");
    List<String> y = List.of("y");
    Case[] plain = {
      net(1, 3, 7, 6)
          .weights("w", 5, 3, 3, 3)
          .weights("b", 5)
          .node(
              "Conv",
              List.of("x", "w", "b"),
              y,
              "pads",
              new long[] {1, 0, 2, 1},
              "strides",
              new long[] {2, 1})
          .build("conv", "Conv", "y"),
      net(1, 4, 7, 6)
          .weights("w", 4, 1, 3, 3)
          .node(
              "Conv",
              xw,
              List.of("c"),
              "group",
              4,
              "dilations",
              new long[] {2, 2},
              "pads",
              new long[] {2, 2, 2, 2})
          .node("Relu", List.of("c"), y)
          .build("depthwise and relu", "Conv+Relu", "y"),
      net(1, 6, 9)
          .weights("w", 4, 3, 3)
          .node("Conv", xw, y, "group", 2, "pads", new long[] {1, 1})
          .build("one-dimensional grouped conv", "Conv", "y"),
      net(1, 4, 5, 4)
          .weights("w", 4, 3, 3, 3)
          .node(
              "ConvTranspose",
              xw,
              List.of("c"),
              "strides",
              new long[] {2, 2},
              "pads",
              new long[] {1, 1, 0, 1},
              "output_padding",
              new long[] {1, 0})
          .node("Sigmoid", List.of("c"), y)
          .build("transposed conv and sigmoid", "ConvTranspose+Sigmoid", "y"),
      net(1, 4, 5, 4)
          .weights("w", 4, 2, 2, 2)
          .node("ConvTranspose", xw, y, "group", 2, "strides", new long[] {2, 2})
          .build("grouped transposed conv", "ConvTranspose", "y"),
      net(1, 12)
          .weights("w", 5, 12)
          .weights("b", 5)
          .node("Gemm", List.of("x", "w", "b"), y, "transB", 1, "alpha", 0.5f, "beta", 2f)
          .build("gemm", "Gemm", "y"),
      net(1, 12).weights("w", 12, 5).node("MatMul", xw, y).build("matmul", "Gemm", "y"),
      net(1, 3, 7, 7)
          .node(
              "MaxPool",
              x,
              y,
              "kernel_shape",
              new long[] {3, 2},
              "strides",
              new long[] {2, 2},
              "pads",
              new long[] {1, 0, 1, 1},
              "ceil_mode",
              1)
          .build("max pool", "MaxPool", "y"),
      net(1, 3, 7, 7)
          .node(
              "AveragePool",
              x,
              y,
              "kernel_shape",
              new long[] {3, 3},
              "strides",
              new long[] {2, 2},
              "pads",
              new long[] {1, 1, 1, 1})
          .build("average pool without pads", "AveragePool", "y"),
      net(1, 3, 7, 7)
          .node(
              "AveragePool",
              x,
              y,
              "kernel_shape",
              new long[] {3, 3},
              "pads",
              new long[] {1, 1, 1, 1},
              "count_include_pad",
              1)
          .build("average pool with pads", "AveragePool", "y"),
      net(1, 5, 6, 4)
          .node("GlobalAveragePool", x, y)
          .build("global average pool", "GlobalAveragePool", "y"),
      net(1, 5, 6, 4)
          .node("ReduceMean", x, y, "axes", new long[] {2, 3}, "keepdims", 0)
          .build("reduce mean", null, "y"),
      net(1, 5, 6, 4)
          .node("ReduceMean", x, y, "axes", new long[] {-1}, "keepdims", 0)
          .build("mean of rows", null, "y"),
      net(1, 5, 6, 4)
          .node("ReduceMean", x, y, "axes", new long[] {1, 2})
          .build("mean of channels and columns", "ReduceMean", "y"),
      net(1, 5, 6, 4)
          .node("ReduceSum", x, y, "noop_with_empty_axes", 1)
          .build("sum over nothing", "ReduceSum", "y"),
      net(1, 4, 3, 3)
          .input("z", 1, 4, 3, 3)
          .node("Add", List.of("x", "z"), List.of("s"))
          .node("Relu", List.of("s"), y)
          .build("add and relu", "Add+Relu", "y"),
      net(1, 4, 3, 3)
          .input("z", 1, 4, 3, 3)
          .node("Sub", List.of("x", "z"), y)
          .build("sub", "Sub", "y"),
      net(1, 4, 1, 1)
          .input("z", 1, 4, 3, 3)
          .node("Sub", List.of("x", "z"), y)
          .build("sub broadcast", "Sub", "y"),
      net(1, 4, 3, 3)
          .input("z", 1, 4, 1, 1)
          .node("Mul", List.of("x", "z"), y)
          .build("mul broadcast", "Mul", "y"),
      net(1, 4, 3, 3)
          .input("z", 1, 4, 3, 3)
          .input("u", 1, 4, 3, 3)
          .node("Sum", List.of("x", "z", "u"), y)
          .build("sum of three", null, "y"),
      net(1, 4, 3, 3)
          .weights("w", 4, 1, 1)
          .node("Mul", xw, y)
          .build("mul by constants", "Mul", "y"),
      net(1, 4, 3, 3).weights("w", 1, 4, 3, 3).node("Add", xw, y).build("add a picture", null, "y"),
      net(1, 4, 3, 3)
          .constant("w", TensorData.scalar(3))
          .node("Div", xw, y)
          .build("div by a constant", "Div", "y"),
      net(1, 4, 3, 3)
          .constant("w", TensorData.scalar(1))
          .node("Sub", List.of("w", "x"), y)
          .build("constant minus x", "Sub", "y"),
      net(1, 4, 3, 3)
          .input("z", 1, 2, 3, 3)
          .node("Concat", List.of("x", "z"), y, "axis", 1)
          .build("concat", "Concat", "y"),
      net(1, 6, 3, 3)
          .constant("s", TensorData.vector(2, 4))
          .node("Split", List.of("x", "s"), List.of("a", "y"), "axis", 1)
          .node("Relu", List.of("a"), List.of("z"))
          .build("split", null, "y", "z"),
      net(1, 6, 5, 5)
          .constant("s", TensorData.vector(1, 0))
          .constant("e", TensorData.vector(5, 4))
          .constant("a", TensorData.vector(1, 3))
          .constant("t", TensorData.vector(2, 3))
          .node("Slice", List.of("x", "s", "e", "a", "t"), y)
          .build("slice", null, "y"),
      net(1, 3, 4, 4)
          .constant("p", TensorData.vector(0, 0, 1, 2, 0, 0, 0, 1))
          .node("Pad", List.of("x", "p"), List.of("q"))
          .node("Relu", List.of("q"), y)
          .build("pad", null, "y"),
      net(1, 3, 2, 3)
          .constant("s", TensorData.of(new float[] {1, 1, 2, 3}, 4))
          .node(
              "Resize",
              List.of("x", "", "s"),
              y,
              "mode",
              "nearest",
              "coordinate_transformation_mode",
              "asymmetric",
              "nearest_mode",
              "floor")
          .build("resize", "Resize", "y"),
      net(1, 3, 2, 3)
          .constant("s", TensorData.of(new float[] {1, 1, 2, 2}, 4))
          .node("Resize", List.of("x", "", "s"), y, "mode", "nearest")
          .build("resize half pixel", "Resize", "y"),
      net(1, 8, 3, 2).node("DepthToSpace", x, y, "blocksize", 2).build("depth to space", null, "y"),
      net(1, 2, 4, 6).node("SpaceToDepth", x, y, "blocksize", 2).build("space to depth", null, "y"),
      net(1, 4, 3, 3).weights("w", 4, 1, 1).node("PRelu", xw, y).build("prelu", null, "y"),
      net(1, 3, 4, 4)
          .weights("w", 4, 3, 1, 1)
          .weights("v", 4, 3, 1, 1)
          .node("Conv", xw, List.of("c"))
          .node("Conv", List.of("x", "v"), List.of("d"))
          .node("Sub", List.of("c", "d"), List.of("s"))
          .node("LeakyRelu", List.of("s"), y, "alpha", 0.2f)
          .build("residual", "Conv|Conv+Sub+LeakyRelu", "y"),
      net(1, 3, 4, 4)
          .weights("w", 4, 3, 1, 1)
          .node("Conv", xw, List.of("c"))
          .node("Sigmoid", List.of("c"), List.of("s"))
          .node("Mul", List.of("c", "s"), y)
          .build("silu as two nodes", "Conv+Sigmoid+Mul", "y"),
      net(1, 3, 4, 4)
          .weights("w", 4, 3, 1, 1)
          .node("Conv", xw, List.of("c"))
          .node("HardSigmoid", List.of("c"), List.of("s"), "alpha", 1 / 6f)
          .node("Mul", List.of("s", "c"), y)
          .build("hard swish as two nodes", "Conv+HardSigmoid+Mul", "y"),
      net(1, 3, 4, 4)
          .weights("w", 3)
          .weights("b", 3)
          .constant("m", TensorData.of(new float[] {1, 0, -1}, 3))
          .constant("v", TensorData.of(new float[] {1, 2, 0.5f}, 3))
          .node("BatchNormalization", List.of("x", "w", "b", "m", "v"), List.of("n"))
          .node("Relu", List.of("n"), y)
          .build("normalization alone", null, "y"),
      net(1, 3, 4, 4)
          .constant("l", TensorData.scalar(-0.5f))
          .constant("h", TensorData.scalar(1.5f))
          .node("Clip", List.of("x", "l", "h"), y)
          .build("clip", "Clip", "y"),
    };
    Stream<Case> functions =
        Stream.of(
                "Tanh",
                "Sigmoid",
                "HardSwish",
                "Elu",
                "Softplus",
                "Erf",
                "Abs",
                "Neg",
                "Exp",
                "Softsign",
                "Selu")
            .map(op -> net(1, 3, 4, 4).node(op, x, y).build(op, op, "y"));
    return Stream.concat(Stream.of(plain), functions);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eightBits(Case c) {
    check(c, NumberFormat.W8A8, 0.03);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void sixteenBits(Case c) {
    check(c, NumberFormat.Q2_14, 0.002);
  }

  private static void check(Case c, NumberFormat format, double bound) {
    Graph graph = Pipeline.standard().run(c.graph);
    Random random = new Random(3);
    Map<String, TensorData> inputs = new LinkedHashMap<>();
    for (ValueInfo input : c.graph.inputs()) {
      float[] values = new float[(int) input.shape().elements()];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) random.nextGaussian();
      }
      inputs.put(input.name(), TensorData.of(values, input.shape().toArray()));
    }
    QuantizerOptions options = QuantizerOptions.of(format).withCriterion(Criterion.MIN_MAX);
    QuantizedModel model =
        new Quantizer(options).quantize(graph, Calibration.run(graph, List.of(inputs)));
    assertFalse(model.outputs().isEmpty());
    if (c.operators != null) {
      assertEquals(
          c.operators, String.join("|", model.kernels().stream().map(k -> k.operator()).toList()));
    }
    Map<String, float[]> floats = new LinkedHashMap<>();
    inputs.forEach((name, data) -> floats.put(name, data.floats()));
    Map<String, int[]> tensors =
        new ReferenceExecutor(model).run(InputQuantizer.quantize(model, floats));
    Map<String, float[]> actual = OutputDequantizer.dequantize(model, tensors);
    try (FloatEvaluator evaluator = FloatEvaluator.of(c.graph)) {
      evaluator
          .run(inputs)
          .forEach((name, expected) -> compare(name, expected.floats(), actual.get(name), bound));
    }
  }

  private static void compare(String name, float[] expected, float[] actual, double bound) {
    assertEquals(expected.length, actual.length, name);
    double largest = 0;
    double worst = 0;
    for (int i = 0; i < expected.length; i++) {
      largest = Math.max(largest, Math.abs(expected[i]));
      worst = Math.max(worst, Math.abs(expected[i] - actual[i]));
    }
    assertTrue(worst <= bound * largest, name + " is off by " + worst + " of " + largest);
  }
}
