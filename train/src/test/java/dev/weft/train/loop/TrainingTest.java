package dev.weft.train.loop;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.passes.Pipeline;
import dev.weft.quant.InputQuantizer;
import dev.weft.quant.OutputDequantizer;
import dev.weft.quant.TrainableGraph;
import dev.weft.quant.TrainableModel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.quant.training.Trainer;
import dev.weft.quant.training.TrainingOptions;
import dev.weft.quant.training.TrainingSet;
import dev.weft.reference.ReferenceExecutor;
import dev.weft.train.Fixtures;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Whole runs on a small network. */
class TrainingTest {
  private static final int SIDE = 12;
  private static final Trainer TRAINER = Trainer.load();
  private static final TrainingSet STRIPES = Fixtures.stripes("x", SIDE, 96, 1);
  private static final TrainingSet OTHERS = Fixtures.stripes("x", SIDE, 90, 2);

  @TempDir Path folder;

  private static Graph network() {
    GraphBuilder b = new GraphBuilder("small", 22, 7);
    String x = b.relu(b.conv(b.input("x", 1, 1, SIDE, SIDE), 8, 3, 1, 1));
    String y = b.add(b.conv(b.sigmoid(b.depthwise(x, 3, 1, 1)), 8, 1, 1, 0), x);
    String z = b.concat(b.maxPool(b.relu(y), 2, 2, 0), b.averagePool(x, 2, 2, 0));
    String last = b.globalAveragePool(b.relu(b.conv(z, 16, 3, 1, 1)));
    return b.output(b.fullyConnected(b.flatten(last), 16, 3)).build();
  }

  private TrainingOptions options(int steps, Path checkpoints, boolean resume) {
    return options(steps, 0, checkpoints, resume);
  }

  private TrainingOptions options(int steps, int holdOut, Path checkpoints, boolean resume) {
    return new TrainingOptions(
        TrainingOptions.Task.CLASSIFICATION,
        steps,
        16,
        5e-3,
        10,
        0,
        0,
        new TrainingOptions.Augmentation(false, 1),
        holdOut,
        false,
        3,
        checkpoints,
        4,
        resume);
  }

  private static double accuracy(TrainableNetwork network, Parameters parameters) {
    List<Map<String, float[]>> pictures =
        IntStream.range(0, OTHERS.size()).mapToObj(i -> OTHERS.get(i).inputs()).toList();
    List<Map<String, float[]>> outputs = TRAINER.run(network, parameters, pictures);
    int right = 0;
    for (int i = 0; i < outputs.size(); i++) {
      float[] y = outputs.get(i).values().iterator().next();
      int best = y[1] > y[0] ? 1 : 0;
      best = y[2] > y[best] ? 2 : best;
      right += best == OTHERS.get(i).label() ? 1 : 0;
    }
    return (double) right / outputs.size();
  }

  /** The network after some training with real numbers. */
  private Graph learned() throws IOException {
    TrainableGraph graph = new TrainableGraph(Pipeline.standard().run(network()));
    return graph.trained(
        TRAINER.train(
            graph.network(), graph.start(), STRIPES, options(60, null, false), (s, n, l) -> {}));
  }

  @ParameterizedTest
  @EnumSource(NumberFormat.class)
  void trainingHelpsAndTheIntegersAreThoseThatItSaw(NumberFormat format) throws IOException {
    TrainableModel model = Fixtures.quantized(learned(), STRIPES, format);
    Parameters trained =
        TRAINER.train(
            model.network(), model.start(), STRIPES, options(40, null, false), (s, n, l) -> {});
    double before = loss(model.network(), model.start());
    double after = loss(model.network(), trained);
    assertTrue(after < 0.9 * before, format + ": loss from " + before + " to " + after);
    assertTrue(accuracy(model.network(), trained) > 0.85);
    int wrong = differences(model, trained);
    int most = format == NumberFormat.Q2_14 ? 3 * OTHERS.size() : 0;
    assertTrue(wrong <= most, format + ": " + wrong + " values differ");
  }

  private static double loss(TrainableNetwork network, Parameters parameters) {
    return Runs.loss(network, parameters, STRIPES);
  }

  /**
   * Output values that differ between training's arithmetic and the reference, in 8 bits by
   * nothing.
   */
  private static int differences(TrainableModel model, Parameters parameters) {
    QuantizedModel integers = model.quantized(parameters);
    ReferenceExecutor reference = new ReferenceExecutor(integers);
    int differ = 0;
    for (int i = 0; i < OTHERS.size(); i++) {
      Map<String, float[]> picture = OTHERS.get(i).inputs();
      float[] own =
          TRAINER
              .run(model.network(), parameters, List.of(picture))
              .get(0)
              .values()
              .iterator()
              .next();
      float[] expected =
          OutputDequantizer.dequantize(
                  integers, reference.run(InputQuantizer.quantize(integers, picture)))
              .values()
              .iterator()
              .next();
      double step = integers.outputs().get(0).tensor().scale();
      int allowed = integers.format() == NumberFormat.Q2_14 ? 40 : 0;
      for (int k = 0; k < own.length; k++) {
        long steps = (long) Math.rint(Math.abs(own[k] - expected[k]) / step);
        assertTrue(steps <= allowed, "picture " + i + " differs by " + steps + " steps");
        differ += steps == 0 ? 0 : 1;
      }
    }
    return differ;
  }

  @Test
  void realWeightsLearnAndGoBackIntoTheGraph() throws IOException {
    TrainableGraph graph = new TrainableGraph(Pipeline.standard().run(network()));
    Parameters trained =
        TRAINER.train(
            graph.network(), graph.start(), STRIPES, options(60, null, false), (s, n, l) -> {});
    assertTrue(accuracy(graph.network(), trained) > 0.85);
    TrainableGraph again = new TrainableGraph(graph.trained(trained));
    assertEquals(
        accuracy(graph.network(), trained), accuracy(again.network(), again.start()), 1e-9);
  }

  @Test
  void aKilledRunEndsAsAnUninterruptedOne() throws IOException {
    TrainableModel model = Fixtures.quantized(network(), STRIPES, NumberFormat.W4A8);
    Parameters whole =
        TRAINER.train(
            model.network(), model.start(), STRIPES, options(11, 20, null, false), (s, n, l) -> {});
    assertThrows(
        IllegalStateException.class,
        () ->
            TRAINER.train(
                model.network(),
                model.start(),
                STRIPES,
                options(11, 20, folder, false),
                (s, n, l) -> {
                  if (s == 7) {
                    throw new IllegalStateException("killed");
                  }
                }));
    int[] first = {0};
    Parameters resumed =
        TRAINER.train(
            model.network(),
            model.start(),
            STRIPES,
            options(11, 20, folder, true),
            (s, n, l) -> first[0] = first[0] == 0 ? s : first[0]);
    assertEquals(5, first[0], "first step after the checkpoint behind step 4");
    Runs.assertSame(whole, resumed);
  }

  /** The labels of those held out are wrong, so that learning the others makes them ever worse. */
  @Test
  void heldOutExamplesChooseTheState() throws IOException {
    TrainableGraph graph = new TrainableGraph(Pipeline.standard().run(network()));
    TrainingOptions options = options(20, 12, null, false);
    TrainingSet held = HeldOut.of(STRIPES, 12, options.seed()).held();
    Set<TrainingSet.Example> hidden = new HashSet<>();
    List<TrainingSet.Example> wrong = new ArrayList<>();
    for (int i = 0; i < held.size(); i++) {
      TrainingSet.Example e = held.get(i);
      hidden.add(e);
      wrong.add(new TrainingSet.Example(e.inputs(), (e.label() + 1) % 3, List.of()));
    }
    List<TrainingSet.Example> all = new ArrayList<>();
    for (int i = 0; i < STRIPES.size(); i++) {
      TrainingSet.Example e = STRIPES.get(i);
      boolean isHeld = hidden.contains(e);
      all.add(new TrainingSet.Example(e.inputs(), (e.label() + (isHeld ? 1 : 0)) % 3, List.of()));
    }
    List<Double> losses = new ArrayList<>();
    Parameters chosen =
        TRAINER.train(
            graph.network(), graph.start(), Fixtures.set(all), options, Runs.heldOut(losses));
    assertEquals(10, losses.size());
    double least = Collections.min(losses);
    assertTrue(losses.get(9) > 1.1 * least, "the last state is not worse: " + losses);
    assertEquals(least, Runs.loss(graph.network(), chosen, Fixtures.set(wrong)), 1e-4);
  }

  @Test
  void equalSeedsGiveEqualWeights() throws IOException {
    TrainableModel model = Fixtures.quantized(network(), STRIPES, NumberFormat.W8A8);
    TrainingOptions options = options(5, null, false);
    Parameters one =
        TRAINER.train(model.network(), model.start(), STRIPES, options, (s, n, l) -> {});
    Parameters two =
        TRAINER.train(model.network(), model.start(), STRIPES, options, (s, n, l) -> {});
    Runs.assertSame(one, two);
  }

  @Test
  void aRunCanBeResumedToEndLaterButNotBeforeItsCheckpoint() throws IOException {
    TrainableModel model = Fixtures.quantized(network(), STRIPES, NumberFormat.W4A8);
    TRAINER.train(
        model.network(), model.start(), STRIPES, options(4, folder, false), (s, n, l) -> {});
    List<Integer> steps = new ArrayList<>();
    TRAINER.train(
        model.network(),
        model.start(),
        STRIPES,
        options(6, folder, true),
        (s, n, l) -> steps.add(s));
    assertEquals(List.of(5, 6), steps);
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                TRAINER.train(
                    model.network(),
                    model.start(),
                    STRIPES,
                    options(5, folder, true),
                    (s, n, l) -> {}));
    assertEquals("--steps is 5, the checkpoint has 6 already", e.getMessage());
  }

  @Test
  void labelsThatTheNetworkCannotTellAreNamed() {
    TrainableGraph graph = new TrainableGraph(Pipeline.standard().run(network()));
    TrainingSet.Example one = new TrainingSet.Example(STRIPES.get(0).inputs(), 3, List.of());
    TrainingSet wrong = Fixtures.set(Collections.nCopies(16, one));
    Exception e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                TRAINER.train(
                    graph.network(),
                    graph.start(),
                    wrong,
                    options(1, null, false),
                    (s, n, l) -> {}));
    assertEquals("a label is 3, the network tells 3 classes, from 0", e.getMessage());
  }

  @Test
  void refusesForeignAndDamagedCheckpoints() throws IOException {
    TrainableModel model = Fixtures.quantized(network(), STRIPES, NumberFormat.W4A8);
    TRAINER.train(
        model.network(), model.start(), STRIPES, options(4, folder, false), (s, n, l) -> {});
    TrainingOptions other = options(4, 12, folder, true);
    IOException foreign =
        assertThrows(
            IOException.class,
            () -> TRAINER.train(model.network(), model.start(), STRIPES, other, (s, n, l) -> {}));
    assertTrue(foreign.getMessage().contains("another run"), foreign.getMessage());
    Path file = Checkpoint.file(folder);
    byte[] bytes = Files.readAllBytes(file);
    bytes[bytes.length / 2] ^= 1;
    Files.write(file, bytes);
    IOException damaged =
        assertThrows(
            IOException.class,
            () ->
                TRAINER.train(
                    model.network(),
                    model.start(),
                    STRIPES,
                    options(4, folder, true),
                    (s, n, l) -> {}));
    assertTrue(damaged.getMessage().contains("damaged"), damaged.getMessage());
  }
}
