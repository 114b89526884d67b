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
import dev.weft.quant.ImportedQuantization;
import dev.weft.quant.InputQuantizer;
import dev.weft.quant.OutputDequantizer;
import dev.weft.quant.QuantizedGraphImport;
import dev.weft.quant.Quantizer;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.Ranges;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * The forms in which other tools write layers with few bits: the integers that come out are those
 * that ONNX Runtime gives, exactly. QONNX's own operators, which it does not know, are compared
 * with the same layer as QuantizeLinear, Clip, DequantizeLinear.
 */
class ImportedFormsTest {
  private static final int INPUTS = 3;
  private static final int OUTPUTS = 4;
  private static final int SIZE = 6;
  private static final int SIGNED = -8;
  // No product of these lies halfway between two steps of the output, where rounding differs.
  private static final float INPUT_SCALE = 0.137f;
  private static final float OUTPUT_SCALE = 0.0711f;

  private enum Form {
    /** Integers of 8 bits, clipped to 4: Brevitas. */
    QCDQ(true),
    /** The same with real weights. */
    QCDQ_REAL_WEIGHTS(true),
    /** ONNX's 4-bit types. */
    INT4(true),
    /** Unsigned weights of 4 bits with a zero point: up to 10 without it. */
    ASYMMETRIC(false),
    /** The operators of QONNX. */
    QONNX(true);

    private final boolean narrow;

    Form(boolean narrow) {
      this.narrow = narrow;
    }
  }

  private final Random random = new Random(11);
  private final Map<String, TensorData> constants = new LinkedHashMap<>();
  private final List<Node> nodes = new ArrayList<>();
  private final float[] weightScales = {0.031f, 0.047f, 0.0713f, 0.0177f};
  private final int[] weights = new int[OUTPUTS * INPUTS * 9];

  private void node(String op, String out, Attributes attributes, String... in) {
    String domain = op.equals("Quant") ? "qonnx.custom_op.general" : "";
    nodes.add(new Node(out + "_node", op, domain, List.of(in), List.of(out), attributes));
  }

  private String constant(String name, TensorData data) {
    constants.put(name, data);
    return name;
  }

  private static TensorData integer(DataType type, int value) {
    return TensorData.of(type, new int[] {value});
  }

  private Graph graph(Form form) {
    constants.clear();
    nodes.clear();
    constant("xs", TensorData.scalar(INPUT_SCALE));
    constant("ys", TensorData.scalar(OUTPUT_SCALE));
    switch (form) {
      case INT4, ASYMMETRIC -> {
        activation("x", "xd", DataType.INT4, "xs");
        weights(form);
      }
      case QONNX -> {
        constant("zero", TensorData.scalar(0f));
        constant("bits", TensorData.scalar(4f));
        Attributes signed = Attributes.of("signed", 1, "narrow", 0, "rounding_mode", "ROUND");
        node("Quant", "xd", signed, "x", "xs", "zero", "bits");
        weights(form);
      }
      default -> {
        activation("x", "xd", DataType.INT8, "xs");
        weights(form);
      }
    }
    node("Conv", "c", Attributes.of("pads", new long[] {1, 1, 1, 1}), "xd", "wd");
    node("Relu", "r", Attributes.NONE, "c");
    if (form == Form.QONNX) {
      node("Quant", "y", Attributes.of("signed", 0), "r", "ys", "zero", "bits");
    } else {
      boolean four = form == Form.INT4 || form == Form.ASYMMETRIC;
      activation("r", "y", four ? DataType.UINT4 : DataType.UINT8, "ys");
    }
    ValueInfo x = new ValueInfo("x", DataType.FLOAT, Shape.of(1, INPUTS, SIZE, SIZE));
    ValueInfo y = new ValueInfo("y", DataType.FLOAT, Shape.of(1, OUTPUTS, SIZE, SIZE));
    return new Graph(
        form.name(),
        21,
        List.of(x),
        List.of(y),
        List.copyOf(nodes),
        Map.copyOf(constants),
        Map.of());
  }

  /** Quantizes to 4 bits, by the type or by a clip. */
  private void activation(String in, String out, DataType type, String scale) {
    boolean signed = type.isSigned();
    String zero = constant(out + "z", integer(type, 0));
    node("QuantizeLinear", out + "q", Attributes.NONE, in, scale, zero);
    String q = out + "q";
    if (type.bits() == 8) {
      String low = constant(out + "low", integer(type, signed ? SIGNED : 0));
      String high = constant(out + "high", integer(type, signed ? 7 : 15));
      node("Clip", out + "c", Attributes.NONE, q, low, high);
      q = out + "c";
    }
    node("DequantizeLinear", out, Attributes.NONE, q, scale, zero);
  }

  private void weights(Form form) {
    long[] shape = {OUTPUTS, INPUTS, 3, 3};
    Attributes perChannel = Attributes.of("axis", 0);
    constant("ws", TensorData.of(weightScales, OUTPUTS));
    DataType type =
        switch (form) {
          case INT4 -> DataType.INT4;
          case ASYMMETRIC -> DataType.UINT4;
          default -> DataType.INT8;
        };
    int zero = form == Form.ASYMMETRIC ? 5 : 0;
    float[] real = new float[weights.length];
    int[] stored = new int[weights.length];
    for (int i = 0; i < weights.length; i++) {
      real[i] = weights[i] * weightScales[i / (INPUTS * 9)];
      stored[i] = weights[i] + zero;
    }
    constant("wz", TensorData.of(type, new int[] {zero, zero, zero, zero}, OUTPUTS));
    if (form == Form.QONNX) {
      constant("w", TensorData.of(real, shape));
      constant("ws", TensorData.of(weightScales, OUTPUTS, 1, 1, 1));
      node("Quant", "wd", Attributes.of("signed", 1), "w", "ws", "zero", "bits");
    } else if (form == Form.QCDQ_REAL_WEIGHTS) {
      constant("w", TensorData.of(real, shape));
      node("QuantizeLinear", "wq", perChannel, "w", "ws", "wz");
      constant("wlow", integer(type, SIGNED));
      constant("whigh", integer(type, 7));
      node("Clip", "wc", Attributes.NONE, "wq", "wlow", "whigh");
      node("DequantizeLinear", "wd", perChannel, "wc", "ws", "wz");
    } else {
      constant("w", TensorData.of(type, stored, shape));
      node("DequantizeLinear", "wd", perChannel, "w", "ws", "wz");
    }
  }

  @ParameterizedTest
  @EnumSource
  void givesTheIntegersOfOnnxRuntime(Form form) {
    for (int i = 0; i < weights.length; i++) {
      weights[i] = form == Form.ASYMMETRIC ? random.nextInt(16) - 5 : random.nextInt(16) - 8;
    }
    float[] x = new float[INPUTS * SIZE * SIZE];
    for (int i = 0; i < x.length; i++) {
      x[i] = 2.6f * random.nextFloat() - 1.3f;
    }
    TensorData want;
    // Runtime's own answer needs ONNX's own operators.
    try (FloatEvaluator runtime = FloatEvaluator.of(graph(form == Form.QONNX ? Form.QCDQ : form))) {
      want = runtime.run(Map.of("x", TensorData.of(x, 1, INPUTS, SIZE, SIZE))).get("y");
    }
    check(form, NumberFormat.W8A8, x, want);
    if (form.narrow) {
      check(form, NumberFormat.W4A8, x, want);
    }
  }

  private void check(Form form, NumberFormat format, float[] x, TensorData want) {
    QuantizedGraphImport.Result imported = QuantizedGraphImport.of(graph(form));
    ImportedQuantization quantization = imported.quantization();
    assertEquals(List.of(), quantization.notes());
    QuantizedModel model =
        new Quantizer(
                QuantizerOptions.of(format).withFirstLastBits(format.weightBits()), quantization)
            .quantize(Pipeline.standard().run(imported.graph()), Ranges.of(Map.of()));
    for (Kernel kernel : model.kernels()) {
      if (kernel instanceof Kernel.Convolution c) {
        assertEquals(format.weightBits(), c.weights().bits());
        for (int i = 0; i < weights.length; i++) {
          assertEquals(weights[i], c.weights().values()[i]);
        }
      }
    }
    Map<String, int[]> outputs =
        new ReferenceExecutor(model).run(InputQuantizer.quantize(model, Map.of("x", x)));
    float[] got = OutputDequantizer.dequantize(model, outputs).get("y");
    int clipped = 0;
    for (int i = 0; i < got.length; i++) {
      assertEquals(want.at(i), got[i], 1e-5, form + " in " + format + " at " + i);
      clipped += Math.abs(got[i] - 15 * OUTPUT_SCALE) < 1e-5 ? 1 : 0;
    }
    assertTrue(clipped > 0 && clipped < got.length / 2, clipped + " outputs reach 15");
  }
}
