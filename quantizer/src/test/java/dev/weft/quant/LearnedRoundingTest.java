package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertSame;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import dev.weft.passes.Pipeline;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.testing.Floats;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Whole small networks with learned weights, chosen criteria and widths. */
class LearnedRoundingTest {
  private static Graph graph;
  private static Calibration calibration;
  private static List<Map<String, float[]>> others;

  @BeforeAll
  static void network() {
    GraphBuilder b = new GraphBuilder("small", 13, 1);
    String x = b.input("x", 1, 3, 12, 12);
    String a = b.relu(b.conv(x, 8, 3, 1, 1, 1));
    String d = b.relu(b.conv(a, 8, 3, 1, 1, 8));
    String c = b.relu(b.conv(d, 12, 1, 1, 0, 1));
    b.output(b.conv(c, 4, 3, 2, 1, 1));
    graph = Pipeline.standard().run(b.build());
    List<Map<String, TensorData>> pictures =
        IntStream.range(0, 24).mapToObj(i -> Floats.randomInputs(graph, -1, 1, i)).toList();
    calibration = Calibration.run(graph, pictures, Quantizer.inputs(graph, NumberFormat.W4A8));
    others = new ArrayList<>();
    for (int i = 100; i < 116; i++) {
      others.add(Map.of("x", Floats.randomInputs(graph, -1, 1, i).get("x").floats()));
    }
  }

  private static QuantizerOptions options() {
    return QuantizerOptions.of(NumberFormat.W4A8).withFirstLastBits(4);
  }

  @Test
  void learnedWeightsErrLessOnPicturesNeverSeen() {
    Plan plan = best(options(), false);
    OutputError error = OutputError.against(plan.kernels(), plan.outputs(), others);
    double nearest = error.of(plan.rounded(Map.of()), plan.emulator());
    Map<String, RoundedWeights> learned = learned(plan);
    assertEquals(4, learned.size());
    double own = error.of(plan.rounded(learned), plan.emulator());
    assertTrue(own < 0.8 * nearest, own + " against " + nearest);
  }

  @Test
  void autoTakesTheCriterionWhoseOutputsErrLeast() {
    double least = Double.POSITIVE_INFINITY;
    for (Criterion criterion : Criterion.ofDistributions()) {
      Plan plan = best(options().withCriterion(criterion), false);
      least = Math.min(least, error(plan, plan.rounded(Map.of())));
    }
    Plan auto = best(options().withCriterion(Criterion.AUTO), false);
    assertEquals(least, error(auto, auto.rounded(Map.of())), 0.02 * least);
  }

  @Test
  void learnedWeightsDecideBetweenTheTwoBestCriteria() {
    List<Plan> plans = new ArrayList<>();
    for (Criterion criterion : Criterion.ofDistributions()) {
      plans.add(best(options().withCriterion(criterion), true));
    }
    plans.sort(Comparator.comparing(plan -> error(plan, plan.kernels())));
    double least = Double.POSITIVE_INFINITY;
    for (Plan plan : plans.subList(0, 2)) {
      least = Math.min(least, error(plan, plan.rounded(learned(plan))));
    }
    Plans.Choice auto =
        Plans.learned(
            finalists(options().withCriterion(Criterion.AUTO), true),
            calibration.kept(),
            QuantizationProgress.NONE);
    assertEquals(least, error(auto.plan(), auto.plan().rounded(auto.learned())), 0.02 * least);
  }

  private Map<String, RoundedWeights> learned(Plan plan) {
    return plan.learned(calibration.kept(), QuantizationProgress.NONE);
  }

  private double error(Plan plan, List<FloatKernel> kernels) {
    return OutputError.against(plan.kernels(), plan.outputs(), calibration.kept())
        .of(kernels, plan.emulator());
  }

  private List<Plan> finalists(QuantizerOptions options, boolean learn) {
    return Plans.finalists(
        Partitioner.partition(graph, NumberFormat.W4A8),
        calibration,
        options,
        ImportedQuantization.NONE,
        calibration.kept(),
        learn,
        QuantizationProgress.NONE);
  }

  private Plan best(QuantizerOptions options, boolean learn) {
    return finalists(options, learn).get(0);
  }

  @Test
  void errorsThatAreNoNumbersLeaveAPlan() {
    // Weights whose sums overflow: every plan's outputs are infinite, their errors no numbers.
    Plan plan = best(options(), false);
    List<FloatKernel> huge =
        plan.kernels().stream()
            .map(
                k -> {
                  FloatKernel.Layer layer = (FloatKernel.Layer) k;
                  double[] weights = layer.weights().clone();
                  Arrays.setAll(weights, i -> weights[i] * 1e38);
                  return (FloatKernel) layer.withWeights(weights, layer.bias());
                })
            .toList();
    Plan broken =
        new Plan(
            huge,
            plan.outputs(),
            plan.encodings(),
            plan.means(),
            plan.widths(),
            plan.options(),
            plan.imported());
    assertTrue(Double.isNaN(error(broken, broken.kernels())), "the test needs an overflow");
    Plans.Choice choice =
        Plans.learned(List.of(broken, broken), calibration.kept(), QuantizationProgress.NONE);
    assertSame(broken, choice.plan());
  }

  @Test
  void equalSeedsGiveEqualModels() {
    QuantizedModel one = new Quantizer(options()).quantize(graph, calibration);
    QuantizedModel two = new Quantizer(options()).quantize(graph, calibration);
    for (int i = 0; i < one.kernels().size(); i++) {
      if (one.kernels().get(i) instanceof Kernel.Convolution k) {
        Kernel.Convolution other = (Kernel.Convolution) two.kernels().get(i);
        assertArrayEquals(k.weights().values(), other.weights().values());
        assertArrayEquals(k.stage().bias(), other.stage().bias());
      }
    }
  }

  @Test
  void firstAndLastLayersHaveTheWidthAskedFor() {
    assertEquals(List.of(8, 4, 4, 4), bits(QuantizerOptions.of(NumberFormat.W4A8)));
    assertEquals(List.of(8, 4, 4, 8), bits(options().withFirstLastBits(8)));
    assertEquals(List.of(4, 4, 4, 4), bits(options()));
    assertThrows(IllegalArgumentException.class, () -> bits(options().withFirstLastBits(5)));
  }

  private static List<Integer> bits(QuantizerOptions options) {
    QuantizedModel model =
        new Quantizer(options.withRounding(Rounding.NEAREST)).quantize(graph, calibration);
    return model.kernels().stream()
        .filter(k -> k instanceof Kernel.Convolution)
        .map(k -> ((Kernel.Convolution) k).weights().bits())
        .toList();
  }
}
