package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
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
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Scales of weights, zero points of activations, and ranges by what they do to the next layer. */
class QuantizationChoicesTest {
  private static final int SIDE = 8;

  /** One 1 x 1 convolution of two channels, the second of which has rare large values. */
  private static Graph graph(float... weights) {
    int outputs = weights.length / 2;
    ValueInfo x = new ValueInfo("x", DataType.FLOAT, Shape.of(1, 2, SIDE, SIDE));
    ValueInfo y = new ValueInfo("y", DataType.FLOAT, Shape.of(1, outputs, SIDE, SIDE));
    Node conv = new Node("conv", "Conv", "", List.of("x", "w"), List.of("y"), Attributes.NONE);
    Map<String, TensorData> constants = Map.of("w", TensorData.of(weights, outputs, 2, 1, 1));
    return Pipeline.standard()
        .run(new Graph("g", 17, List.of(x), List.of(y), List.of(conv), constants, Map.of()));
  }

  private static QuantizedModel quantize(Graph graph, QuantizerOptions options) {
    Random random = new Random(3);
    List<Map<String, TensorData>> pictures = new ArrayList<>();
    for (int p = 0; p < 12; p++) {
      float[] values = new float[2 * SIDE * SIDE];
      for (int i = 0; i < values.length; i++) {
        values[i] = 2 * random.nextFloat() - 1;
      }
      values[SIDE * SIDE + p] = 100;
      pictures.add(Map.of("x", TensorData.of(values, 1, 2, SIDE, SIDE)));
    }
    Calibration calibration =
        Calibration.run(graph, pictures, Quantizer.inputs(graph, options.format()));
    return new Quantizer(options).quantize(graph, calibration);
  }

  private static Kernel.Convolution layer(QuantizedModel model) {
    return (Kernel.Convolution) model.kernels().get(0);
  }

  private static double inputScale(Criterion criterion, float... weights) {
    QuantizerOptions options = QuantizerOptions.of(NumberFormat.W8A8).withCriterion(criterion);
    return layer(quantize(graph(weights), options)).input().scale();
  }

  @Test
  void rangesFollowWhatTheNextLayerReads() {
    double whole = inputScale(Criterion.MIN_MAX, 1, 0, 1, 0);
    assertEquals(101.0 / 255, whole, 0.01);
    // Large values that nothing reads are clipped; where they are the answer they stay.
    assertTrue(inputScale(Criterion.OUTPUT_ERROR, 1, 0, 1, 0) < 0.1 * whole);
    assertEquals(whole, inputScale(Criterion.OUTPUT_ERROR, 0.01f, 1, 0.02f, 1), 0.01 * whole);
  }

  @ParameterizedTest
  @EnumSource(
      value = Rounding.class,
      names = {"NEAREST", "LEARNED"})
  void oneScaleForAllWeightsOfALayer(Rounding rounding) {
    Graph graph = graph(1, 0.5f, 0.1f, -0.07f);
    QuantizerOptions options =
        QuantizerOptions.of(NumberFormat.W4A8).withFirstLastBits(4).withRounding(rounding);
    Kernel.Convolution apart = layer(quantize(graph, options));
    Kernel.Convolution together =
        layer(quantize(graph, options.withWeightScales(WeightScales.PER_TENSOR)));
    double[] ratio = new double[2];
    for (int i = 0; i < 2; i++) {
      Kernel.Convolution k = i == 0 ? apart : together;
      ratio[i] = k.stage().factor()[0].factor() / k.stage().factor()[1].factor();
    }
    assertTrue(ratio[0] > 5, "ten times larger weights have a larger step: " + ratio[0]);
    assertEquals(1, ratio[1], 1e-9);
    assertTrue(Math.abs(together.weights().values()[2]) <= 1, "0.1 is less than a step of a sixth");
  }

  @Test
  void weightsWithAZeroPointAreRefusedWithTheReason() {
    String message =
        assertThrows(IllegalArgumentException.class, () -> WeightScales.of("asymmetric"))
            .getMessage();
    assertTrue(message.contains("zero point") && message.contains("tensor"), message);
    assertThrows(IllegalArgumentException.class, () -> WeightScales.of("row"));
  }

  @Test
  void symmetricActivationsHaveNoZeroPoint() {
    QuantizerOptions options = QuantizerOptions.of(NumberFormat.W8A8);
    Graph graph = graph(1, 0.5f, 0.1f, -0.07f);
    assertTrue(layer(quantize(graph, options)).input().zeroPoint() < -100);
    Kernel.Convolution k =
        layer(quantize(graph, options.withActivationRange(ActivationRange.SYMMETRIC)));
    assertEquals(0, k.input().zeroPoint());
    assertEquals(0, k.output().zeroPoint());
    assertEquals(100.0 / 127, k.input().scale(), 1e-6);
  }
}
