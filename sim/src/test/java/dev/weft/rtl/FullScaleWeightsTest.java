package dev.weft.rtl;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.compiler.CompileOptions;
import dev.weft.compiler.Compiler;
import dev.weft.compiler.Program;
import dev.weft.device.Comparison;
import dev.weft.device.Device;
import dev.weft.device.RunResult;
import dev.weft.device.Runner;
import dev.weft.device.SoftwareDevice;
import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.onnx.FloatEvaluator;
import dev.weft.passes.Pipeline;
import dev.weft.quant.QuantizedGraphImport;
import dev.weft.quant.Quantizer;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.Ranges;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.reference.ReferenceExecutor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Models that were quantized elsewhere may hold weights of -128, which our own quantizer never
 * makes. Every kind of convolution computes the same with them on the reference, the software
 * device and the generated hardware, and what ONNX Runtime computes.
 */
class FullScaleWeightsTest {
  private static final int SIZE = 6;
  private static final int INPUTS = 6;
  private static final int OUTPUTS = 6;
  private static final int TAPS = 9;
  private static final int FULL_SCALE = -128;
  private static final double INPUT_SCALE = 1.0 / 64;
  private static final double WEIGHT_SCALE = 1.0 / 128;
  private static final double OUTPUT_SCALE = 1.0 / 4;

  /** How the model says that it is quantized, and how its weights are grouped. */
  private enum Layer {
    DENSE(false, 1),
    DENSE_QDQ(true, 1),
    GROUPED(false, 2),
    DEPTHWISE(false, INPUTS),
    DEPTHWISE_QDQ(true, INPUTS),
    TRANSPOSED(true, 1);

    private final boolean qdq;
    private final int groups;

    Layer(boolean qdq, int groups) {
      this.qdq = qdq;
      this.groups = groups;
    }
  }

  private final Random random = new Random(128);
  private final Map<String, TensorData> constants = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();

  private Graph graph(Layer layer) {
    constants.put("xs", TensorData.scalar((float) INPUT_SCALE));
    constants.put("ws", TensorData.scalar((float) WEIGHT_SCALE));
    constants.put("ys", TensorData.scalar((float) OUTPUT_SCALE));
    constants.put("zero", TensorData.of(DataType.INT8, new int[] {0}));
    int[] weights = new int[INPUTS * OUTPUTS / layer.groups * TAPS];
    for (int i = 0; i < weights.length; i++) {
      // One weight in five; the extremes of -128 and 127 meet in one multiplier now and then.
      weights[i] = random.nextInt(5) == 0 ? FULL_SCALE : random.nextInt(256) - 128;
    }
    weights[0] = FULL_SCALE;
    constants.put("w", TensorData.of(DataType.INT8, weights, OUTPUTS, INPUTS / layer.groups, 3, 3));
    node("QuantizeLinear", "xq", Attributes.NONE, "x", "xs", "zero");
    Attributes window = Attributes.of("group", layer.groups, "pads", new long[] {1, 1, 1, 1});
    if (layer.qdq) {
      node("DequantizeLinear", "xd", Attributes.NONE, "xq", "xs", "zero");
      node("DequantizeLinear", "wd", Attributes.NONE, "w", "ws", "zero");
      node(layer == Layer.TRANSPOSED ? "ConvTranspose" : "Conv", "c", window, "xd", "wd");
      node("QuantizeLinear", "yq", Attributes.NONE, "c", "ys", "zero");
    } else {
      node("QLinearConv", "yq", window, "xq", "xs", "zero", "w", "ws", "zero", "ys", "zero");
    }
    node("DequantizeLinear", "y", Attributes.NONE, "yq", "ys", "zero");
    ValueInfo x = new ValueInfo("x", DataType.FLOAT, Shape.of(1, INPUTS, SIZE, SIZE));
    ValueInfo y = new ValueInfo("y", DataType.FLOAT, Shape.of(1, OUTPUTS, SIZE, SIZE));
    return new Graph(layer.name(), 13, List.of(x), List.of(y), nodes, constants, Map.of());
  }

  private void node(String op, String out, Attributes attributes, String... in) {
    nodes.add(new Node(out + "_node", op, "", List.of(in), List.of(out), attributes));
  }

  @ParameterizedTest
  @EnumSource
  void computeTheSameEverywhere(Layer layer) {
    Graph graph = graph(layer);
    QuantizedGraphImport.Result imported =
        QuantizedGraphImport.of(Pipeline.standard().passes().get(1).apply(graph));
    String note = String.join("; ", imported.quantization().notes());
    assertTrue(note.contains("kept exactly"), note);
    QuantizedModel model =
        new Quantizer(QuantizerOptions.of(NumberFormat.W8A8), imported.quantization())
            .quantize(Pipeline.standard().run(imported.graph()), Ranges.of(Map.of()));
    int[] input = random.ints(INPUTS * SIZE * SIZE, -128, 128).toArray();
    Map<String, int[]> inputs = Map.of("x", input);
    Map<String, int[]> expected = new ReferenceExecutor(model).run(inputs);
    AcceleratorConfig config = AcceleratorConfig.load("tiny");
    Program program = Compiler.compile(model, config, CompileOptions.KEEP_ALL);
    try (Device software = new SoftwareDevice(config);
        Device hardware =
            VerilatedDevice.open(
                config,
                new DramModel(4_270_000_000L, 60, 10, 250_000_000L, 7, 20),
                ModelOptions.CHECKED)) {
      same(model, program, expected, software, inputs);
      same(model, program, expected, hardware, inputs);
    }
    matchesOnnxRuntime(layer, graph, model, input, expected);
  }

  private static void same(
      QuantizedModel model,
      Program program,
      Map<String, int[]> expected,
      Device device,
      Map<String, int[]> inputs) {
    try (Runner runner = new Runner(device)) {
      runner.load(program);
      RunResult result =
          runner.runWithTensors(
              program.inputs().stream().map(p -> inputs.get(p.tensor().name())).toList());
      Map<String, int[]> got = new HashMap<>(result.tensors());
      for (int i = 0; i < program.outputs().size(); i++) {
        got.put(program.outputs().get(i).tensor().name(), result.outputs().get(i));
      }
      Optional<Comparison.Mismatch> mismatch = new Comparison(model).first(expected, got);
      assertTrue(mismatch.isEmpty(), () -> device + ": " + mismatch.orElseThrow());
    }
  }

  /** Layers are off by rounding at most. */
  private static void matchesOnnxRuntime(
      Layer layer, Graph graph, QuantizedModel model, int[] input, Map<String, int[]> expected) {
    float[] real = new float[input.length];
    for (int i = 0; i < real.length; i++) {
      real[i] = (float) (input[i] * INPUT_SCALE);
    }
    TensorData want;
    try (FloatEvaluator evaluator = FloatEvaluator.of(graph)) {
      want = evaluator.run(Map.of("x", TensorData.of(real, 1, INPUTS, SIZE, SIZE))).get("y");
    }
    Tensor output = model.outputs().get(0).tensor();
    int[] got = expected.get(output.name());
    assertEquals(want.elements(), got.length);
    for (int i = 0; i < got.length; i++) {
      double value = (got[i] - output.zeroPoint()) * output.scale();
      assertEquals(want.at(i), value, OUTPUT_SCALE, layer + " at " + i);
    }
  }
}
