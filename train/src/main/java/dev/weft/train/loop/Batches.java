package dev.weft.train.loop;

import dev.weft.lowering.FloatTensor;
import dev.weft.quant.training.TrainingOptions;
import dev.weft.quant.training.TrainingSet;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The examples of each step: every epoch all of them in an order of its own, varied at random. A
 * step's batch depends on seed and number alone, so that a resumed run sees what an uninterrupted
 * one would.
 */
final class Batches {
  private final TrainingSet examples;
  private final Map<String, FloatTensor> inputs;
  private final TrainingOptions options;
  private int[] order;
  private long ordered = -1;

  /**
   * @param inputs of the network, by name
   */
  Batches(TrainingSet examples, Map<String, FloatTensor> inputs, TrainingOptions options) {
    if (options.batch() > examples.size()) {
      throw new IllegalArgumentException(
          "--batch is " + options.batch() + ", the data has " + examples.size() + " examples");
    }
    this.examples = examples;
    this.inputs = inputs;
    this.options = options;
  }

  /**
   * @param step from 0
   */
  List<TrainingSet.Example> of(int step) {
    int perEpoch = examples.size() / options.batch();
    int first = step % perEpoch * options.batch();
    arrange(step / perEpoch);
    SplittableRandom random =
        new SplittableRandom(options.seed() * 0x9E3779B97F4A7C15L + 2L * step + 1);
    List<TrainingSet.Example> batch = new ArrayList<>();
    for (int i = 0; i < options.batch(); i++) {
      batch.add(varied(examples.get(order[first + i]), random));
    }
    return batch;
  }

  private void arrange(long epoch) {
    if (ordered == epoch) {
      return;
    }
    SplittableRandom random =
        new SplittableRandom(options.seed() * 0x9E3779B97F4A7C15L + 2 * epoch);
    order = RandomOrder.of(examples.size(), random);
    ordered = epoch;
  }

  private TrainingSet.Example varied(TrainingSet.Example example, SplittableRandom random) {
    TrainingOptions.Augmentation how = options.augmentation();
    boolean mirror = how.flip() && random.nextBoolean();
    int down = how.shift() == 0 ? 0 : random.nextInt(2 * how.shift() + 1) - how.shift();
    int across = how.shift() == 0 ? 0 : random.nextInt(2 * how.shift() + 1) - how.shift();
    if (!mirror && down == 0 && across == 0) {
      return example;
    }
    Map<String, float[]> moved = new LinkedHashMap<>();
    example
        .inputs()
        .forEach((name, x) -> moved.put(name, moved(x, inputs.get(name), mirror, down, across)));
    FloatTensor picture = inputs.values().iterator().next();
    List<TrainingSet.Target> objects = new ArrayList<>();
    for (TrainingSet.Target t : example.objects()) {
      objects.add(
          moved(t, mirror, (double) down / picture.height(), (double) across / picture.width()));
    }
    return new TrainingSet.Example(
        moved, example.label(), objects.stream().filter(Batches::isSeen).toList());
  }

  private static float[] moved(float[] x, FloatTensor shape, boolean mirror, int down, int across) {
    float[] y = new float[x.length];
    int w = shape.width();
    for (int row = 0; row < shape.channels() * shape.height(); row++) {
      int v = row % shape.height() - down;
      for (int column = 0; column < w && v >= 0 && v < shape.height(); column++) {
        int u = column - across;
        if (u >= 0 && u < w) {
          y[row * w + column] = x[(row - down) * w + (mirror ? w - 1 - u : u)];
        }
      }
    }
    return y;
  }

  private static TrainingSet.Target moved(
      TrainingSet.Target t, boolean mirror, double down, double across) {
    double left = mirror ? 1 - t.right() : t.left();
    double right = mirror ? 1 - t.left() : t.right();
    return new TrainingSet.Target(
        t.type(),
        Math.max(0, left + across),
        Math.max(0, t.top() + down),
        Math.min(1, right + across),
        Math.min(1, t.bottom() + down));
  }

  private static boolean isSeen(TrainingSet.Target t) {
    return t.right() > t.left() && t.bottom() > t.top();
  }
}
