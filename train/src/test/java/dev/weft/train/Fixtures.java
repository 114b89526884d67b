package dev.weft.train;

import dev.weft.graph.Graph;
import dev.weft.graph.TensorData;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.passes.Pipeline;
import dev.weft.quant.Calibration;
import dev.weft.quant.Criterion;
import dev.weft.quant.QuantizationProgress;
import dev.weft.quant.Quantizer;
import dev.weft.quant.QuantizerOptions;
import dev.weft.quant.Rounding;
import dev.weft.quant.TrainableModel;
import dev.weft.quant.training.TrainingSet;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Small networks and data that tests of training share. */
public final class Fixtures {
  private Fixtures() {}

  /** Normally distributed pictures for a graph of one input, the same for the same seed. */
  public static List<TensorData> noise(Graph graph, int count, long seed) {
    Random random = new Random(seed);
    long[] shape = graph.inputs().get(0).shape().toArray();
    int elements = 1;
    for (long d : shape) {
      elements *= (int) d;
    }
    List<TensorData> pictures = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      float[] values = new float[elements];
      for (int i = 0; i < values.length; i++) {
        values[i] = (float) random.nextGaussian();
      }
      pictures.add(TensorData.of(values, shape));
    }
    return pictures;
  }

  /** A graph quantized with nearest rounding and whole ranges of a few examples. */
  public static TrainableModel quantized(Graph plain, TrainingSet data, NumberFormat format) {
    Graph graph = Pipeline.standard().run(plain);
    String input = graph.inputs().get(0).name();
    long[] shape = graph.inputs().get(0).shape().toArray();
    List<Map<String, TensorData>> pictures = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      pictures.add(Map.of(input, TensorData.of(data.get(i).inputs().get(input), shape)));
    }
    Calibration calibration = Calibration.run(graph, pictures);
    QuantizerOptions options =
        QuantizerOptions.of(format).withCriterion(Criterion.MIN_MAX).withRounding(Rounding.NEAREST);
    return new Quantizer(options).trainable(graph, calibration, QuantizationProgress.NONE);
  }

  /**
   * Pictures of stripes in noise, whose direction is the class.
   *
   * @param input its name, one channel of side x side
   */
  public static TrainingSet stripes(String input, int side, int count, long seed) {
    Random random = new Random(seed);
    List<TrainingSet.Example> all = new ArrayList<>();
    for (int n = 0; n < count; n++) {
      int label = n % 3;
      float[] x = new float[side * side];
      int phase = random.nextInt(4);
      for (int i = 0; i < x.length; i++) {
        int at =
            switch (label) {
              case 0 -> i / side;
              case 1 -> i % side;
              default -> i / side + i % side;
            };
        x[i] = ((at + phase) / 2 % 2 == 0 ? 1 : -1) + (float) random.nextGaussian() * 1.2f;
      }
      all.add(new TrainingSet.Example(Map.of(input, x), label, List.of()));
    }
    return set(all);
  }

  /** Examples in memory. */
  public static TrainingSet set(List<TrainingSet.Example> all) {
    return new TrainingSet() {
      @Override
      public int size() {
        return all.size();
      }

      @Override
      public Example get(int index) {
        return all.get(index);
      }
    };
  }
}
