package dev.weft.train.arithmetic;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;

import ai.djl.engine.Engine;
import ai.djl.ndarray.NDArray;
import ai.djl.ndarray.NDManager;
import ai.djl.ndarray.types.Shape;
import dev.weft.graph.GraphBuilder;
import dev.weft.lowering.FloatKernel;
import dev.weft.passes.Pipeline;
import dev.weft.quant.TrainableGraph;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

class BatchNormalizationTest {
  private static final int CHANNELS = 2;
  private static final ChannelStatistics START =
      new ChannelStatistics(new float[] {3, -1}, new float[] {4, 0.25f});

  private final NDManager manager = Engine.getEngine("PyTorch").newBaseManager();
  private final FloatKernel.Layer layer = layer();
  private final NDArray values = noise();
  private final NDArray factor = channels(0.5f, 2);
  private final NDArray bias = channels(0.25f, 10);
  private final Map<String, NDArray> gains = Map.of(layer.name(), channels(1, 3));
  private final Map<String, ChannelStatistics> start = Map.of(layer.name(), START);

  @AfterEach
  void close() {
    manager.close();
  }

  private static FloatKernel.Layer layer() {
    GraphBuilder b = new GraphBuilder("one", 22, 7);
    String y = b.conv(b.input("x", 1, 1, 4, 4), CHANNELS, 3, 1, 1);
    TrainableGraph graph = new TrainableGraph(Pipeline.standard().run(b.output(y).build()));
    return (FloatKernel.Layer) graph.network().kernels().get(0);
  }

  private NDArray noise() {
    Random random = new Random(1);
    float[] numbers = new float[4 * CHANNELS * 16];
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = (float) (7 + 5 * random.nextGaussian());
    }
    return manager.create(numbers, new Shape(4, CHANNELS, 4, 4));
  }

  private NDArray channels(float... own) {
    return manager.create(own, new Shape(1, CHANNELS, 1, 1));
  }

  private static NDArray output(Normalization.Sum sum) {
    return sum.product().values().mul(sum.product().factor()).add(sum.bias());
  }

  /** Mean and deviation of the start, the deviation times the gain; the bias on top. */
  @Test
  void aChannelKeepsMeanAndDeviation() {
    StatisticsSum seen = new StatisticsSum(Set.of(layer.name()));
    NDArray y =
        output(
            BatchNormalization.live(manager, start, gains, seen)
                .of(layer, new Term(values, factor), bias));
    NDArray mean = StatisticsSum.mean(new Term(y, null));
    assertArrayEquals(new float[] {3.25f, 9}, mean.toFloatArray(), 1e-4f);
    NDArray variance = StatisticsSum.variance(new Term(y, null));
    assertArrayEquals(new float[] {4, 9 * 0.25f}, variance.toFloatArray(), 1e-3f);

    // The statistics that it saw, applied as they are, do the same.
    NDArray settled =
        output(
            BatchNormalization.settled(manager, start, gains, seen.averages())
                .of(layer, new Term(values, factor), bias));
    assertArrayEquals(y.toFloatArray(), settled.toFloatArray(), 1e-4f);
  }

  @Test
  void theStartsStatisticsChangeNothingButTheGain() {
    Map<String, NDArray> ones = Map.of(layer.name(), channels(1, 1));
    NDArray y =
        output(
            BatchNormalization.settled(manager, start, ones, start)
                .of(layer, new Term(values, factor), bias));
    assertArrayEquals(values.mul(factor).add(bias).toFloatArray(), y.toFloatArray(), 1e-4f);
  }

  @Test
  void otherLayersAreLeftAlone() {
    Term product = new Term(values, factor);
    Normalization.Sum sum =
        BatchNormalization.live(manager, Map.of(), Map.of(), new StatisticsSum(Set.of()))
            .of(layer, product, bias);
    assertSame(product, sum.product());
    assertSame(bias, sum.bias());
  }

  @Test
  void aChannelThatIsAlwaysZeroHasASpread() {
    ChannelStatistics dead = new ChannelStatistics(new float[2], new float[] {0, 8});
    assertEquals(4e-5, dead.floor(), 1e-9);
    assertEquals(Math.sqrt(4e-5), dead.deviation(dead.floor())[0], 1e-6);
  }
}
