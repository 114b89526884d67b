package dev.weft.flow;

import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.graph.Graph;
import dev.weft.graph.TensorData;
import dev.weft.onnx.FloatEvaluator;
import java.util.Map;

/** The float graph in ONNX Runtime, fed like a {@link Network}. */
public final class FloatNetwork implements AutoCloseable {
  private final Graph graph;
  private final Preprocessor preprocessor;
  private final FloatEvaluator evaluator;

  public FloatNetwork(Graph graph, Preprocessor preprocessor) {
    this.graph = graph;
    this.preprocessor = preprocessor;
    evaluator = FloatEvaluator.of(graph);
  }

  /** The graph's outputs by name. */
  public Map<String, TensorData> run(Sample sample) {
    return evaluator.run(Inputs.of(sample, graph.inputs(), preprocessor));
  }

  @Override
  public void close() {
    evaluator.close();
  }
}
