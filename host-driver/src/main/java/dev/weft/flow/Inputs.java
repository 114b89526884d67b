package dev.weft.flow;

import dev.weft.data.Numbers;
import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.data.Value;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Random;

/**
 * Matches a sample's values with a model's inputs: in order, or by name where tensors carry the
 * names.
 */
public final class Inputs {
  private static final int NOISE_SEED = 1;

  private Inputs() {}

  /** What a sample feeds, by input. */
  public static Map<String, TensorData> of(
      Sample sample, List<ValueInfo> inputs, Preprocessor preprocessor) {
    if (sample.values().size() != inputs.size()) {
      throw new IllegalArgumentException(
          "sample '"
              + sample.name()
              + "' has "
              + sample.values().size()
              + " values, the model takes "
              + inputs.stream().map(ValueInfo::name).toList());
    }
    Map<String, TensorData> fed = new LinkedHashMap<>();
    for (int i = 0; i < inputs.size(); i++) {
      ValueInfo input = inputs.get(i);
      Value value = named(sample, input.name());
      fed.put(
          input.name(),
          preprocessor.apply(
              value == null ? sample.values().get(i) : value, input.name(), input.shape()));
    }
    return fed;
  }

  private static Value named(Sample sample, String name) {
    for (Value value : sample.values()) {
      if (value instanceof Numbers numbers && numbers.name().equals(name)) {
        return value;
      }
    }
    return null;
  }

  /** Normally distributed noise, always the same: for runs whose values do not matter. */
  public static Sample noise(List<ValueInfo> inputs) {
    Random random = new Random(NOISE_SEED);
    List<Value> values =
        inputs.stream()
            .<Value>map(
                input -> {
                  long[] shape = input.shape().toArray();
                  for (int i = 0; i < shape.length; i++) {
                    shape[i] = shape[i] == Shape.ANY ? 1 : shape[i];
                  }
                  float[] noise = new float[Math.toIntExact(Shape.of(shape).elements())];
                  for (int i = 0; i < noise.length; i++) {
                    noise[i] = (float) random.nextGaussian();
                  }
                  return new Numbers(input.name(), TensorData.of(noise, shape));
                })
            .toList();
    return new Sample("noise", values, OptionalInt.empty());
  }
}
