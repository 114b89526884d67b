package dev.weft.quant;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import dev.weft.graph.Graph;
import dev.weft.graph.GraphBuilder;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.passes.Pipeline;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.testing.Floats;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The integer program against brute force, and limits that hold on whole models. */
class MixedPrecisionTest {
  @Test
  void theIntegerProgramFindsWhatBruteForceFinds() {
    for (int seed = 0; seed < 30; seed++) {
      Random random = new Random(seed);
      int n = 10;
      double[] gain = random.doubles(n, 0, 1e-3).toArray();
      double[] added = random.doubles(n, 1, 5000).toArray();
      double room = random.nextDouble() * 20_000;
      double best = 0;
      for (int set = 0; set < 1 << n; set++) {
        double value = 0;
        double spent = 0;
        for (int i = 0; i < n; i++) {
          value += (set >> i & 1) * gain[i];
          spent += (set >> i & 1) * added[i];
        }
        best = spent <= room ? Math.max(best, value) : best;
      }
      boolean[] wide = MixedPrecision.solve(gain, added, room);
      double spent = 0;
      double value = 0;
      for (int i = 0; i < n; i++) {
        spent += wide[i] ? added[i] : 0;
        value += wide[i] ? gain[i] : 0;
      }
      assertTrue(spent <= room * (1 + 1e-9), "seed " + seed);
      assertEquals(best, value, 1e-9, "seed " + seed);
    }
  }

  @Test
  void aLimitOnSizeHoldsAndIsUsed() {
    Graph graph = network();
    List<Map<String, TensorData>> pictures =
        IntStream.range(0, 12).mapToObj(i -> Floats.randomInputs(graph, -1, 1, i)).toList();
    Calibration calibration =
        Calibration.run(graph, pictures, Quantizer.inputs(graph, NumberFormat.W4A8));
    Quantizer quantizer = new Quantizer(QuantizerOptions.of(NumberFormat.W4A8));
    double full = bytes(quantizer, graph, calibration, 1);
    double narrow = bytes(quantizer, graph, calibration, 0.5001);
    double mixed = bytes(quantizer, graph, calibration, 0.75);
    assertEquals(0.5 * full, narrow, 1e-6);
    assertTrue(mixed <= 0.75 * full && mixed > narrow, mixed + " of " + full);
    IllegalArgumentException error =
        assertThrows(
            IllegalArgumentException.class, () -> bytes(quantizer, graph, calibration, 0.3));
    assertTrue(error.getMessage().contains("4 bits throughout"), error.getMessage());
  }

  private static double bytes(
      Quantizer quantizer, Graph graph, Calibration calibration, double share) {
    Budget budget = new Budget(Budget::bytes, "bytes", share, true);
    QuantizedModel model =
        quantizer.quantize(graph, calibration, budget, QuantizationProgress.NONE);
    return Budget.bytes(model);
  }

  private static Graph network() {
    GraphBuilder b = new GraphBuilder("small", 13, 1);
    String x = b.input("x", 1, 3, 8, 8);
    String a = b.relu(b.conv(x, 8, 3, 1, 1, 1));
    String c = b.relu(b.conv(a, 12, 1, 1, 0, 1));
    b.output(b.conv(c, 4, 3, 2, 1, 1));
    return Pipeline.standard().run(b.build());
  }
}
