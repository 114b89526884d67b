package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.passes.Pipeline;
import dev.weft.quant.insight.LayerInsight;
import dev.weft.quant.insight.Widening;
import dev.weft.quant.kernel.Kernel;
import dev.weft.testing.Floats;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** What is said of a quantization, against the integers that it made. */
class ExplainedModelTest {
  private static Graph graph;
  private static Calibration calibration;

  @BeforeAll
  static void network() {
    GraphBuilder b = new GraphBuilder("small", 13, 1);
    String x = b.relu(b.conv(b.input("x", 1, 3, 10, 10), 8, 3, 1, 1, 1));
    String y = b.relu(b.conv(x, 12, 1, 1, 0, 1));
    b.output(b.conv(y, 4, 3, 2, 1, 1));
    graph = Pipeline.standard().run(b.build());
    List<Map<String, TensorData>> pictures =
        IntStream.range(0, 12).mapToObj(i -> Floats.randomInputs(graph, -1, 1, i)).toList();
    calibration = Calibration.run(graph, pictures, Quantizer.inputs(graph, NumberFormat.W4A8));
  }

  private static ExplainedModel explained(QuantizerOptions options) {
    return new Quantizer(options).explained(graph, calibration, null, QuantizationProgress.NONE);
  }

  private static QuantizerOptions nearest() {
    return QuantizerOptions.of(NumberFormat.W4A8)
        .withRounding(Rounding.NEAREST)
        .withCriterion(Criterion.MEAN_SQUARE_ERROR);
  }

  @Test
  void figuresOfWeightsAreThoseOfTheIntegers() {
    ExplainedModel explained = explained(nearest());
    List<FloatKernel.Layer> real =
        Partitioner.partition(graph, NumberFormat.W4A8).kernels().stream()
            .filter(FloatKernel.Layer.class::isInstance)
            .map(FloatKernel.Layer.class::cast)
            .toList();
    List<Kernel> integers =
        explained.model().kernels().stream().filter(k -> k instanceof Kernel.Convolution).toList();
    List<LayerInsight> layers =
        explained.layers().stream().filter(l -> l.weights() != null).toList();
    assertEquals(3, layers.size());
    for (int n = 0; n < layers.size(); n++) {
      Kernel.Convolution k = (Kernel.Convolution) integers.get(n);
      double[] weights = real.get(n).weights();
      int depth = weights.length / k.output().channels();
      double signal = 0;
      double noise = 0;
      int clipped = 0;
      int limit = k.weights().bits() == 8 ? 127 : 7;
      for (int i = 0; i < weights.length; i++) {
        // The factor to the output's scale says what a step of this channel's weights is.
        double step =
            k.stage().factor()[i / depth].factor() * k.output().scale() / k.input().scale();
        double error = weights[i] - k.weights().values()[i] * step;
        signal += weights[i] * weights[i];
        noise += error * error;
        clipped += Math.abs(weights[i] / step) > limit + 0.5 ? 1 : 0;
      }
      LayerInsight layer = layers.get(n);
      assertEquals(k.weights().bits(), layer.weights().bits());
      assertEquals(10 * Math.log10(signal / noise), layer.weights().decibels(), 0.01);
      assertEquals((double) clipped / weights.length, layer.weights().clipped(), 1e-9);
      assertEquals(Arrays.stream(weights).max().orElseThrow(), layer.weights().max());
      assertEquals(weights.length, LongStream.of(layer.weights().distribution().counts()).sum());
      assertEquals(k.output().scale(), layer.output().scale());
    }
    assertTrue(
        layers.stream().anyMatch(l -> l.weights().clipped() + l.output().clipped() > 0),
        "the least square error clips somewhere");
  }

  @Test
  void errorsAddUpAlongTheNetwork() {
    ExplainedModel explained = explained(nearest());
    LayerInsight last = explained.layers().get(explained.layers().size() - 1);
    assertTrue(last.networkDecibels() < last.ownDecibels(), last.toString());
    // One output whose mean is small beside its variance: the two measures nearly agree.
    assertEquals(-10 * Math.log10(explained.error()), last.networkDecibels(), 1);
  }

  @Test
  void widerLayersCostBytesAndGain() {
    ExplainedModel explained = explained(nearest());
    List<ExplainedModel.Variant> variants = explained.variants();
    assertEquals(4, variants.size());
    for (int i = 1; i < variants.size(); i++) {
      Widening widened = explained.widenings().get(i - 1);
      assertEquals(
          variants.get(i - 1).bytes() + widened.addedBytes(), variants.get(i).bytes(), 1e-9);
      assertTrue(variants.get(i).error() < variants.get(i - 1).error(), "step " + i);
    }
    List<Double> gains = explained.widenings().stream().map(Widening::gain).toList();
    assertTrue(gains.get(0) > gains.get(1) && gains.get(1) > gains.get(2), gains.toString());
    // The first layer has 8 bits already, and the network is one of those on the way.
    String first = explained.layers().get(1).name();
    Widening own =
        explained.widenings().stream().filter(w -> w.layer().equals(first)).findFirst().get();
    assertEquals(8, own.bits());
  }

  @Test
  void oneWidthRanksByRealWeights() {
    ExplainedModel explained = explained(QuantizerOptions.of(NumberFormat.W8A8));
    assertEquals(List.of(), explained.variants());
    assertEquals(Criterion.MIN_MAX, explained.criterion());
    for (Widening w : explained.widenings()) {
      assertNull(w.widerBits());
      assertEquals(8, w.bits());
    }
  }
}
