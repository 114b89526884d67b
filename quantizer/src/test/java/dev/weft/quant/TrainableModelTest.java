package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Attributes;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.onnx.FloatEvaluator;
import dev.weft.passes.Pipeline;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.training.Grid;
import dev.weft.quant.training.LayerWeights;
import dev.weft.quant.training.Parameters;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What training starts from and ends in, without training. */
class TrainableModelTest {
  @TempDir Path folder;

  private static Graph network() {
    GraphBuilder b = new GraphBuilder("net", 22, 1);
    String x = b.relu(b.conv(b.input("x", 1, 3, 8, 8), 8, 3, 1, 1));
    String y = b.relu(b.add(b.sigmoid(b.conv(x, 8, 3, 1, 1)), b.maxPool(x, 3, 1, 1)));
    String z = b.concat(y, b.convTranspose(b.averagePool(y, 2, 2, 0), 4, 2, 2, 0));
    String offsets = b.conv(z, 18, 1, 1, 0);
    String d =
        b.node(
            "DeformConv",
            4,
            GraphBuilder.window(3, 1, 1),
            z,
            b.constant("w", b.random(0.2, 4, 12, 3, 3)),
            offsets);
    String flat = b.flatten(b.globalAveragePool(d));
    String head =
        b.node(
            "Gemm",
            Attributes.NONE,
            flat,
            b.constant("m", b.random(1, 4, 3)),
            b.constant("c", b.random(1, 3)));
    return Pipeline.standard().run(b.output(head).build());
  }

  private static Calibration calibration(Graph graph) {
    TensorData picture = new GraphBuilder("noise", 22, 5).random(1, 1, 3, 8, 8);
    return Calibration.run(graph, List.of(Map.of("x", picture)));
  }

  private static TrainableModel trainable(NumberFormat format) {
    Graph graph = network();
    return new Quantizer(QuantizerOptions.of(format))
        .trainable(graph, calibration(graph), QuantizationProgress.NONE);
  }

  @ParameterizedTest
  @EnumSource(NumberFormat.class)
  void withoutTrainingTheIntegersAreThoseOfTheQuantizer(NumberFormat format) throws IOException {
    Graph graph = network();
    Quantizer quantizer = new Quantizer(QuantizerOptions.of(format));
    TrainableModel model =
        quantizer.trainable(graph, calibration(graph), QuantizationProgress.NONE);
    Path expected = folder.resolve("expected.weft");
    Path own = folder.resolve("own.weft");
    QuantizedModelFile.save(quantizer.quantize(graph, calibration(graph)), expected);
    QuantizedModelFile.save(model.quantized(model.start()), own);
    assertArrayEquals(Files.readAllBytes(expected), Files.readAllBytes(own));
  }

  /** What rounding takes away is not lost to training, unless it was clipped. */
  @Test
  void trainingStartsFromTheFloatWeights() {
    TrainableModel model = trainable(NumberFormat.W4A8);
    Parameters start = model.start();
    for (FloatKernel kernel : model.network().kernels()) {
      if (kernel instanceof FloatKernel.Layer layer) {
        LayerWeights own = start.layers().get(layer.name());
        double[] real = layer.weights();
        int same = 0;
        for (int i = 0; i < real.length; i++) {
          double step = own.scale()[layer.channelOf(i)];
          boolean clipped = Math.abs(real[i]) > limit(model, layer) * step;
          double lost = Math.abs(real[i] - own.weights()[i]) / step;
          assertTrue(clipped || lost <= 0.011, layer.name() + ": " + lost);
          same += lost < 1e-9 ? 1 : 0;
        }
        assertTrue(2 * same > real.length, layer.name() + ": " + same);
      }
    }
  }

  private static int limit(TrainableModel model, FloatKernel.Layer layer) {
    return (1 << (model.network().grid().weightBits().get(layer.name()) - 1)) - 1;
  }

  @Test
  void trainedScalesAndWeightsArriveInTheIntegers() {
    TrainableModel model = trainable(NumberFormat.W8A8);
    Parameters start = model.start();
    String layer = start.layers().keySet().iterator().next();
    Map<String, LayerWeights> layers = new LinkedHashMap<>(start.layers());
    LayerWeights own = layers.get(layer);
    double[] weights = own.weights().clone();
    weights[0] = -3 * own.scale()[0];
    layers.put(layer, new LayerWeights(weights, own.scale(), own.bias()));
    Map<String, Double> scales = new LinkedHashMap<>(start.scales());
    scales.replaceAll((group, scale) -> 2 * scale);
    QuantizedModel moved = model.quantized(new Parameters(layers, scales));
    Kernel.Convolution first = (Kernel.Convolution) moved.kernels().get(0);
    assertEquals(-3, first.weights().values()[0]);
    Grid grid = model.network().grid();
    moved
        .kernels()
        .forEach(
            k -> {
              double before = grid.encodings().get(k.output().name()).scale();
              boolean fixed = grid.fixed().contains(grid.groups().get(k.output().name()));
              assertEquals(fixed ? before : 2 * before, k.output().scale(), k.name());
            });
    assertTrue(grid.fixed().contains(grid.groups().get("x")), "the input's scale stays");
    assertFalse(scales.isEmpty());
  }

  @Test
  void aGraphGetsItsOwnWeightsBack() {
    Graph graph = network();
    TrainableGraph trainable = new TrainableGraph(graph);
    assertEquals(6, trainable.start().layers().size());
    Graph same = trainable.trained(trainable.start());
    TensorData picture = new GraphBuilder("noise", 22, 6).random(1, 1, 3, 8, 8);
    try (FloatEvaluator one = FloatEvaluator.of(graph);
        FloatEvaluator other = FloatEvaluator.of(same)) {
      assertArrayEquals(
          one.run(picture).values().iterator().next().floats(),
          other.run(picture).values().iterator().next().floats());
    }
  }
}
