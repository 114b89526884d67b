package dev.weft.train.loop;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.quant.training.Trainer;
import dev.weft.quant.training.TrainingSet;
import java.util.List;

/** What tests of whole runs ask of them. */
final class Runs {
  private static final Trainer TRAINER = Trainer.load();

  private Runs() {}

  /** Mean cross entropy of a classifier of three. */
  static double loss(TrainableNetwork network, Parameters parameters, TrainingSet set) {
    double sum = 0;
    for (int i = 0; i < set.size(); i++) {
      float[] y =
          TRAINER
              .run(network, parameters, List.of(set.get(i).inputs()))
              .get(0)
              .values()
              .iterator()
              .next();
      double all = Math.exp(y[0]) + Math.exp(y[1]) + Math.exp(y[2]);
      sum += Math.log(all) - y[set.get(i).label()];
    }
    return sum / set.size();
  }

  /** Notes the losses of held-out examples. */
  static Trainer.Progress heldOut(List<Double> losses) {
    return new Trainer.Progress() {
      @Override
      public void at(int step, int steps, double loss) {}

      @Override
      public void heldOut(int step, double loss) {
        losses.add(loss);
      }
    };
  }

  /** To the bit. */
  static void assertSame(Parameters a, Parameters b) {
    assertEquals(a.scales(), b.scales());
    a.layers()
        .forEach(
            (name, layer) -> {
              assertArrayEquals(layer.weights(), b.layers().get(name).weights());
              assertArrayEquals(layer.scale(), b.layers().get(name).scale());
              assertArrayEquals(layer.bias(), b.layers().get(name).bias());
            });
  }
}
