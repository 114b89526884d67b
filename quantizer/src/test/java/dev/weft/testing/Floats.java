package dev.weft.testing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import dev.weft.graph.Graph;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.onnx.FloatEvaluator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Random;

/** Compares float results of graphs. */
public final class Floats {
  private Floats() {}

  /** Uniform values in [low, high) for every input, open dimensions taken as 1. */
  public static Map<String, TensorData> randomInputs(
      Graph graph, float low, float high, long seed) {
    Random random = new Random(seed);
    Map<String, TensorData> inputs = new LinkedHashMap<>();
    for (ValueInfo input : graph.inputs()) {
      long[] shape = input.shape().toArray();
      for (int i = 0; i < shape.length; i++) {
        shape[i] = shape[i] == Shape.ANY ? 1 : shape[i];
      }
      float[] values = new float[(int) Shape.of(shape).elements()];
      for (int i = 0; i < values.length; i++) {
        values[i] = low + random.nextFloat() * (high - low);
      }
      inputs.put(input.name(), TensorData.of(values, shape));
    }
    return inputs;
  }

  public static Map<String, TensorData> run(Graph graph, Map<String, TensorData> inputs) {
    try (FloatEvaluator evaluator = FloatEvaluator.of(graph)) {
      return evaluator.run(inputs);
    }
  }

  /** All outputs of both graphs agree within 1e-4 of the largest value. */
  public static void assertSameOutputs(
      Graph expected, Graph actual, Map<String, TensorData> inputs) {
    assertClose(run(expected, inputs), run(actual, inputs));
  }

  public static void assertClose(Map<String, TensorData> expected, Map<String, TensorData> actual) {
    assertEquals(expected.keySet(), actual.keySet());
    expected.forEach((name, data) -> assertClose(name, data, actual.get(name)));
  }

  public static void assertClose(String name, TensorData expected, TensorData actual) {
    assertEquals(expected.shape(), actual.shape(), name);
    double largest = 1;
    for (float value : expected.floats()) {
      largest = Math.max(largest, Math.abs(value));
    }
    float[] actualValues = actual.floats();
    for (int i = 0; i < actualValues.length; i++) {
      assertEquals(expected.floats()[i], actualValues[i], 1e-4 * largest, name + "[" + i + "]");
    }
  }
}
