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
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.quant.training.Trainer;
import dev.weft.quant.training.TrainingOptions;
import dev.weft.quant.training.TrainingSet;
import dev.weft.train.Fixtures;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** A detector of bright squares learns where they are. */
class DetectionTrainingTest {
  private static final int SIDE = 24;
  private static final int CELLS = 12;

  private static Graph network(String heatMap) {
    GraphBuilder b = new GraphBuilder("detector", 22, 5);
    String x = b.relu(b.conv(b.input("x", 1, 1, SIDE, SIDE), 12, 3, 2, 1));
    x = b.relu(b.conv(x, 12, 3, 1, 1));
    x = b.relu(b.conv(x, 12, 3, 1, 1));
    for (String head : List.of(heatMap, "wh", "reg")) {
      b.scope(head);
      b.output(b.conv(x, 2, 1, 1, 0));
    }
    return Pipeline.standard().run(b.build());
  }

  /** One square a picture, of two sizes, which are the classes. */
  private static TrainingSet squares(int count) {
    Random random = new Random(8);
    List<TrainingSet.Example> all = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      int type = n % 2;
      int size = type == 0 ? 4 : 8;
      int top = random.nextInt(SIDE - size);
      int left = random.nextInt(SIDE - size);
      float[] x = new float[SIDE * SIDE];
      for (int i = 0; i < x.length; i++) {
        boolean inside =
            i / SIDE >= top && i / SIDE < top + size && i % SIDE >= left && i % SIDE < left + size;
        x[i] = (inside ? 1 : -1) + 0.2f * (float) random.nextGaussian();
      }
      double unit = 1.0 / SIDE;
      all.add(
          new TrainingSet.Example(
              Map.of("x", x),
              -1,
              List.of(
                  new TrainingSet.Target(
                      type, left * unit, top * unit, (left + size) * unit, (top + size) * unit))));
    }
    return Fixtures.set(all);
  }

  private static TrainingOptions options(int steps) {
    return new TrainingOptions(
        TrainingOptions.Task.CENTERNET,
        steps,
        16,
        5e-3,
        10,
        0,
        0,
        new TrainingOptions.Augmentation(true, 2),
        0,
        false,
        1,
        null,
        100,
        false);
  }

  /** Share of pictures whose brightest heat is within a cell of the centre, in the right class. */
  private static double found(
      Trainer trainer, TrainableNetwork network, Parameters parameters, TrainingSet set) {
    int right = 0;
    for (int n = 0; n < set.size(); n++) {
      TrainingSet.Example e = set.get(n);
      Map<String, float[]> outputs = trainer.run(network, parameters, List.of(e.inputs())).get(0);
      float[] heat = outputs.get(network.outputs().get(0));
      int best = 0;
      for (int i = 1; i < heat.length; i++) {
        best = heat[i] > heat[best] ? i : best;
      }
      TrainingSet.Target t = e.objects().get(0);
      int plane = CELLS * CELLS;
      double dy = best % plane / CELLS + 0.5 - (t.top() + t.bottom()) / 2 * CELLS;
      double dx = best % CELLS + 0.5 - (t.left() + t.right()) / 2 * CELLS;
      boolean near = Math.abs(dy) <= 1.5 && Math.abs(dx) <= 1.5;
      right += near && best / plane == t.type() ? 1 : 0;
    }
    return (double) right / set.size();
  }

  @Test
  void learnsToDetectInRealNumbersAndIn4Bits() throws IOException {
    Trainer trainer = Trainer.load();
    TrainingSet set = squares(64);
    TrainableGraph graph = new TrainableGraph(network("hm"));
    Parameters real =
        trainer.train(graph.network(), graph.start(), set, options(150), (s, n, l) -> {});
    double onFloat = found(trainer, graph.network(), real, set);
    assertTrue(onFloat > 0.9, "float finds " + onFloat);
    TrainableModel model = Fixtures.quantized(graph.trained(real), set, NumberFormat.W4A8);
    Parameters narrow =
        trainer.train(model.network(), model.start(), set, options(40), (s, n, l) -> {});
    double onIntegers = found(trainer, model.network(), narrow, set);
    assertTrue(onIntegers >= onFloat - 0.05, "4 bits find " + onIntegers + ", float " + onFloat);
  }

  @Test
  void otherNetworksAreRefused() {
    TrainableGraph graph = new TrainableGraph(network("scores"));
    IllegalArgumentException e =
        assertThrows(
            IllegalArgumentException.class,
            () ->
                Trainer.load()
                    .train(
                        graph.network(), graph.start(), squares(16), options(1), (s, n, l) -> {}));
    assertTrue(e.getMessage().contains("hm, wh and reg"), e.getMessage());
    assertEquals(3, graph.network().outputs().size());
  }
}
