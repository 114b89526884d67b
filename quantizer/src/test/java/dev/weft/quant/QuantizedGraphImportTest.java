package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
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
import dev.weft.passes.Pipeline;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/**
 * Scales, zero points and weights of quantized models arrive in the kernels as the model has them.
 */
class QuantizedGraphImportTest {
  private static final Map<String, TensorData> CONSTANTS =
      Map.of(
          "xs",
          TensorData.scalar(0.5f),
          "xz",
          TensorData.of(DataType.UINT8, new int[] {100}),
          "ws",
          TensorData.of(new float[] {0.25f, 0.125f}, 2),
          "wz",
          TensorData.of(DataType.INT8, new int[2], 2),
          "w",
          TensorData.of(DataType.INT8, new int[] {-128, 5, 127, -7}, 2, 2, 1, 1),
          "ys",
          TensorData.scalar(2f),
          "yz",
          TensorData.of(DataType.UINT8, new int[] {3}),
          "b",
          TensorData.of(DataType.INT32, new int[] {40, -9}, 2));

  private static Node node(String op, String out, Attributes attributes, String... in) {
    return new Node(out + "_node", op, "", List.of(in), List.of(out), attributes);
  }

  private static QuantizedModel quantize(Node... nodes) {
    ValueInfo x = new ValueInfo("x", DataType.FLOAT, Shape.of(1, 2, 3, 3));
    ValueInfo y = new ValueInfo("y", DataType.FLOAT, Shape.of(1, 2, 3, 3));
    Graph graph = new Graph("g", 13, List.of(x), List.of(y), List.of(nodes), CONSTANTS, Map.of());
    QuantizedGraphImport.Result imported =
        QuantizedGraphImport.of(Pipeline.standard().passes().get(1).apply(graph));
    String note = imported.quantization().notes().get(0);
    assertTrue(note.contains(": 1 weights of -128 are kept exactly"), note);
    return new Quantizer(QuantizerOptions.of(NumberFormat.W8A8), imported.quantization())
        .quantize(Pipeline.standard().run(imported.graph()), Ranges.of(Map.of()));
  }

  private static void check(QuantizedModel model) {
    assertEquals(3, model.kernels().size());
    Kernel.SelectChannels copies = (Kernel.SelectChannels) model.kernels().get(0);
    assertArrayEquals(new int[] {0}, copies.channels());
    Kernel.Convolution c = (Kernel.Convolution) model.kernels().get(2);
    assertEquals(
        new Encoding(0.5, 100 - 128), new Encoding(c.input().scale(), c.input().zeroPoint()));
    assertEquals(
        new Encoding(2, 3 - 128), new Encoding(c.output().scale(), c.output().zeroPoint()));
    // -128 is -64 on each of two copies of its input channel.
    assertArrayEquals(new int[] {-64, 5, -64, 127, -7, 0}, c.weights().values());
    // The input's zero point, -28, is folded into the bias.
    assertArrayEquals(new long[] {40 + 28 * -123, -9 + 28 * 120}, c.stage().bias());
    assertEquals(0.5 * 0.25 / 2, c.stage().factor()[0].factor(), 1e-9);
    assertEquals(0.5 * 0.125 / 2, c.stage().factor()[1].factor(), 1e-9);
  }

  @Test
  void quantizeAndDequantizeNodes() {
    Attributes perChannel = Attributes.of("axis", 0);
    check(
        quantize(
            node("QuantizeLinear", "xq", Attributes.NONE, "x", "xs", "xz"),
            node("DequantizeLinear", "xd", Attributes.NONE, "xq", "xs", "xz"),
            node("DequantizeLinear", "wd", perChannel, "w", "ws", "wz"),
            node("Mul", "bs", Attributes.NONE, "ws", "xs"),
            node("Cast", "bf", Attributes.of("to", 1), "b"),
            node("Mul", "bd", Attributes.NONE, "bf", "bs"),
            node("Conv", "c", Attributes.NONE, "xd", "wd", "bd"),
            node("QuantizeLinear", "cq", Attributes.NONE, "c", "ys", "yz"),
            node("DequantizeLinear", "y", Attributes.NONE, "cq", "ys", "yz")));
  }

  @Test
  void quantizedOperators() {
    check(
        quantize(
            node("QuantizeLinear", "xq", Attributes.NONE, "x", "xs", "xz"),
            node(
                "QLinearConv",
                "yq",
                Attributes.NONE,
                "xq",
                "xs",
                "xz",
                "w",
                "ws",
                "wz",
                "ys",
                "yz",
                "b"),
            node("DequantizeLinear", "y", Attributes.NONE, "yq", "ys", "yz")));
  }
}
