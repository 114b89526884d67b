package dev.weft.train.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.passes.Pipeline;
import dev.weft.quant.TrainableGraph;
import dev.weft.quant.TrainableModel;
import dev.weft.quant.training.LayerWeights;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.quant.training.Trainer;
import dev.weft.quant.training.TrainingOptions;
import dev.weft.quant.training.TrainingSet;
import dev.weft.train.Fixtures;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Runs with batch normalization, which must be in scales and biases afterwards. */
class NormalizedTrainingTest {
  private static final int SIDE = 12;
  private static final int HELD = 24;
  private static final Trainer TRAINER = Trainer.load();
  private static final TrainingSet STRIPES = Fixtures.stripes("x", SIDE, 96, 1);

  @TempDir Path folder;

  private static Graph network() {
    GraphBuilder b = new GraphBuilder("small", 22, 7);
    String x = b.relu(b.conv(b.input("x", 1, 1, SIDE, SIDE), 8, 3, 1, 1));
    String y = b.add(b.conv(b.depthwise(x, 3, 1, 1), 8, 1, 1, 0), x);
    String last = b.globalAveragePool(b.relu(b.conv(b.relu(y), 16, 3, 2, 1)));
    return b.output(b.fullyConnected(b.flatten(last), 16, 3)).build();
  }

  private static TrainingOptions options(
      int steps, double rate, int held, Path checkpoints, boolean resume) {
    return new TrainingOptions(
        TrainingOptions.Task.CLASSIFICATION,
        steps,
        12,
        rate,
        10,
        0,
        0,
        TrainingOptions.Augmentation.NONE,
        held,
        true,
        3,
        checkpoints,
        4,
        resume);
  }

  /** Trains, and compares what held-out examples saw with what the parameters without it give. */
  private static void check(
      TrainableNetwork network, Parameters start, double rate, double tolerance)
      throws IOException {
    TrainingOptions options = options(30, rate, HELD, null, false);
    TrainingSet held = HeldOut.of(STRIPES, HELD, options.seed()).held();
    List<Double> losses = new ArrayList<>();
    Parameters trained = TRAINER.train(network, start, STRIPES, options, Runs.heldOut(losses));
    double before = Runs.loss(network, start, held);
    double after = Runs.loss(network, trained, held);
    assertTrue(after < 0.9 * before, "loss from " + before + " to " + after);
    assertEquals(Collections.min(losses), after, tolerance);
  }

  @ParameterizedTest
  @EnumSource(NumberFormat.class)
  void becomesPartOfScalesAndBiases(NumberFormat format) throws IOException {
    TrainableModel model = Fixtures.quantized(network(), STRIPES, format);
    boolean exact = format != NumberFormat.Q2_14;
    check(model.network(), model.start(), 5e-3, exact ? 1e-6 : 5e-3);
  }

  @Test
  void becomesPartOfRealWeights() throws IOException {
    TrainableGraph graph = new TrainableGraph(Pipeline.standard().run(network()));
    check(graph.network(), graph.start(), 5e-3, 1e-4);
  }

  /** Nothing is learned at such a rate; what remains is what normalization does by itself. */
  @Test
  void keepsTheNetworkThatItStartsFrom() throws IOException {
    TrainableGraph graph = new TrainableGraph(Pipeline.standard().run(network()));
    Parameters same =
        TRAINER.train(
            graph.network(),
            graph.start(),
            STRIPES,
            options(1, 1e-12, 0, null, false),
            (s, n, l) -> {});
    graph
        .start()
        .layers()
        .forEach(
            (name, layer) -> {
              LayerWeights now = same.layers().get(name);
              for (int i = 0; i < layer.weights().length; i++) {
                double weight = layer.weights()[i];
                assertEquals(weight, now.weights()[i], 0.05 * Math.abs(weight) + 1e-6, name);
              }
            });
  }

  @Test
  void aKilledRunEndsAsAnUninterruptedOne() throws IOException {
    TrainableModel model = Fixtures.quantized(network(), STRIPES, NumberFormat.W4A8);
    Parameters whole =
        TRAINER.train(
            model.network(),
            model.start(),
            STRIPES,
            options(7, 5e-3, 0, null, false),
            (s, n, l) -> {});
    TrainingOptions killed = options(7, 5e-3, 0, folder, false);
    assertThrows(
        IllegalStateException.class,
        () ->
            TRAINER.train(
                model.network(),
                model.start(),
                STRIPES,
                killed,
                (s, n, l) -> {
                  if (s == 6) {
                    throw new IllegalStateException("killed");
                  }
                }));
    Parameters resumed =
        TRAINER.train(
            model.network(),
            model.start(),
            STRIPES,
            options(7, 5e-3, 0, folder, true),
            (s, n, l) -> {});
    Runs.assertSame(whole, resumed);
  }
}
