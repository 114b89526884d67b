package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Attributes;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.ModelException;
import dev.weft.graph.Node;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Quantizers of QONNX become integers where hardware can follow, and words where it cannot. */
class QonnxImportTest {
  private static final Map<String, TensorData> CONSTANTS =
      Map.of(
          "w", TensorData.of(new float[] {2.5f, -2.5f, 1.6f, -1.1f, 90, -90}, 1, 6, 1, 1),
          "one", TensorData.scalar(1f),
          "zero", TensorData.scalar(0f),
          "bits", TensorData.scalar(4f),
          "sixteen", TensorData.scalar(16f),
          "scales", TensorData.of(new float[] {1, 2}, 1, 2, 1, 1));

  private static QuantizedGraphImport.Result read(String op, Attributes attributes, String... in) {
    boolean weights = in[0].equals("w");
    Node quantizer =
        new Node("q", op, "qonnx.custom_op.general", List.of(in), List.of("v"), attributes);
    List<String> operands = weights ? List.of("x", "v") : List.of("v", "w");
    Node conv = new Node("conv", "Conv", "", operands, List.of("y"), Attributes.NONE);
    ValueInfo x = new ValueInfo("x", DataType.FLOAT, Shape.of(1, 6, 2, 2));
    ValueInfo y = new ValueInfo("y", DataType.FLOAT, Shape.of(1, 1, 2, 2));
    return QuantizedGraphImport.of(
        new Graph("g", 17, List.of(x), List.of(y), List.of(quantizer, conv), CONSTANTS, Map.of()));
  }

  private static double[] weights(QuantizedGraphImport.Result result) {
    return result.graph().constant("v").doubles();
  }

  @ParameterizedTest
  @CsvSource({
    "ROUND, 2 -2 2 -1",
    "CEIL, 3 -2 2 -1",
    "FLOOR, 2 -3 1 -2",
    "UP, 3 -3 2 -2",
    "DOWN, 2 -2 1 -1",
    "half_up, 3 -3 2 -1",
    "HALF_DOWN, 2 -2 2 -1"
  })
  void weightsRoundInEveryMode(String mode, String expected) {
    double[] got =
        weights(read("IntQuant", Attributes.of("rounding_mode", mode), "w", "one", "zero", "bits"));
    String[] wanted = expected.split(" ");
    for (int i = 0; i < wanted.length; i++) {
      assertEquals(Double.parseDouble(wanted[i]), got[i], mode + " at " + i);
    }
    assertArrayEquals(new double[] {7, -8}, new double[] {got[4], got[5]});
  }

  @Test
  void narrowAndUnsignedWeightsSaturateThere() {
    Attributes narrow = Attributes.of("narrow", 1);
    assertEquals(-7, weights(read("Quant", narrow, "w", "one", "zero", "bits"))[5]);
    Attributes unsigned = Attributes.of("signed", 0);
    double[] got = weights(read("Quant", unsigned, "w", "one", "zero", "bits"));
    assertArrayEquals(new double[] {15, 0}, new double[] {got[4], got[5]});
  }

  @Test
  void bipolarWeightsAreOnesWithAScale() {
    QuantizedGraphImport.Result result = read("BipolarQuant", Attributes.NONE, "w", "one");
    assertArrayEquals(new double[] {1, -1, 1, -1, 1, -1}, weights(result));
    assertEquals(Map.of("v", 1).keySet(), result.quantization().narrowWeights());
    assertArrayEquals(new double[] {1}, result.quantization().weightScales().get("v"));
  }

  @Test
  void wideConstantsKeepTheirRoundedValuesButNoScale() {
    QuantizedGraphImport.Result result =
        read("Quant", Attributes.NONE, "w", "one", "zero", "sixteen");
    assertEquals(90, weights(result)[4]);
    assertTrue(result.quantization().weightScales().isEmpty());
  }

  private static void refused(String word, String op, Attributes attributes, String... in) {
    String message =
        assertThrows(ModelException.class, () -> read(op, attributes, in)).getMessage();
    assertTrue(message.contains(word), message);
  }

  @Test
  void whatHardwareCannotDoIsRefusedWithTheWayOut() {
    Attributes floor = Attributes.of("rounding_mode", "FLOOR");
    refused("export with rounding mode ROUND", "Quant", floor, "x", "one", "zero", "bits");
    refused("at most 8 bits", "Quant", Attributes.NONE, "x", "one", "zero", "sixteen");
    refused("per tensor", "Quant", Attributes.NONE, "x", "scales", "zero", "bits");
    refused("IntQuant of 2 to 8 bits", "BipolarQuant", Attributes.NONE, "x", "one");
    refused("export without it", "FloatQuant", Attributes.NONE, "x", "one");
    refused("scales of shape", "Quant", Attributes.NONE, "w", "scales", "zero", "bits");
  }
}
