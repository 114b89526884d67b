package dev.weft.onnx;

import ai.onnxruntime.OnnxTensor;
import ai.onnxruntime.OnnxValue;
import ai.onnxruntime.OrtEnvironment;
import ai.onnxruntime.OrtException;
import ai.onnxruntime.OrtLoggingLevel;
import ai.onnxruntime.OrtSession;
import dev.weft.graph.DataType;
import dev.weft.graph.Graph;
import dev.weft.graph.GraphEditor;
import dev.weft.graph.ModelException;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Runs a float network in ONNX Runtime and returns any of its tensors. One session serves any
 * number of pictures; close it when done. The runtime rewrites nothing in the graph, so results do
 * not depend on which tensors are asked for.
 */
public final class FloatEvaluator implements AutoCloseable {
  /**
   * Threads inside one operator when nothing else is said: one, so that results repeat to the bit.
   */
  public static final int DEFAULT_THREADS = 1;

  private final OrtSession session;
  private final List<String> inputs;
  private final List<String> outputs;
  private final Map<String, TensorData> constants;

  private FloatEvaluator(
      byte[] onnx,
      List<String> inputs,
      Collection<String> outputs,
      Map<String, TensorData> constants,
      int threads) {
    this.constants = constants;
    try (OrtSession.SessionOptions options = new OrtSession.SessionOptions()) {
      options.setOptimizationLevel(OrtSession.SessionOptions.OptLevel.NO_OPT);
      options.setIntraOpNumThreads(threads);
      options.setInterOpNumThreads(1);
      options.setSessionLogLevel(OrtLoggingLevel.ORT_LOGGING_LEVEL_FATAL);
      session = OrtEnvironment.getEnvironment().createSession(onnx, options);
      this.inputs = inputs == null ? List.copyOf(session.getInputNames()) : inputs;
      this.outputs = outputs == null ? List.copyOf(session.getOutputNames()) : List.copyOf(outputs);
    } catch (OrtException e) {
      throw refused(e);
    }
  }

  /** Evaluates the graph's outputs. */
  public static FloatEvaluator of(Graph graph) {
    return of(graph, graph.outputs().stream().map(ValueInfo::name).toList(), DEFAULT_THREADS);
  }

  /** Evaluates the tensors with the given names, outputs or not. */
  public static FloatEvaluator of(Graph graph, Collection<String> tensors, int threads) {
    Set<String> names = new LinkedHashSet<>(tensors);
    List<ValueInfo> computed = new ArrayList<>();
    Map<String, TensorData> constants = new HashMap<>();
    for (String name : names) {
      if (graph.producer(name) != null) {
        computed.add(
            graph
                .values()
                .getOrDefault(name, new ValueInfo(name, DataType.UNDEFINED, Shape.UNKNOWN)));
      } else if (graph.isConstant(name)) {
        constants.put(name, graph.constant(name));
      } else if (!graph.isInput(name)) {
        throw new ModelException(graph + " has no tensor '" + name + "'");
      }
    }
    GraphEditor editor = new GraphEditor(graph);
    editor.setOutputs(computed);
    List<String> inputs = graph.inputs().stream().map(ValueInfo::name).toList();
    return new FloatEvaluator(
        OnnxWriter.toBytes(editor.build()), inputs, names, constants, threads);
  }

  /** Evaluates a serialized model's outputs. */
  public static FloatEvaluator of(byte[] onnx, int threads) {
    return new FloatEvaluator(onnx, null, null, Map.of(), threads);
  }

  public List<String> inputs() {
    return inputs;
  }

  public List<String> outputs() {
    return outputs;
  }

  /** Runs a network of one input. */
  public Map<String, TensorData> run(TensorData input) {
    if (inputs.size() != 1) {
      throw new ModelException(
          "the model has the inputs " + inputs + ", got one tensor without a name");
    }
    return run(Map.of(inputs.get(0), input));
  }

  /** All requested tensors by name, in the order they were asked for. */
  public Map<String, TensorData> run(Map<String, TensorData> values) {
    Map<String, OnnxTensor> feed = new LinkedHashMap<>();
    try {
      for (String input : inputs) {
        TensorData data = values.get(input);
        if (data == null) {
          throw new ModelException("input '" + input + "' has no value, got " + values.keySet());
        }
        feed.put(input, RuntimeTensors.create(OrtEnvironment.getEnvironment(), data));
      }
      Set<String> computed = new LinkedHashSet<>(outputs);
      computed.removeAll(feed.keySet());
      computed.removeAll(constants.keySet());
      Map<String, TensorData> results = new LinkedHashMap<>();
      try (OrtSession.Result result = session.run(feed, computed)) {
        for (String output : outputs) {
          TensorData given = constants.getOrDefault(output, values.get(output));
          results.put(output, computed.contains(output) ? read(output, result) : given);
        }
      }
      return results;
    } catch (OrtException e) {
      throw refused(e);
    } finally {
      feed.values().forEach(OnnxTensor::close);
    }
  }

  private static TensorData read(String output, OrtSession.Result result) {
    OnnxValue value = result.get(output).orElseThrow();
    if (!(value instanceof OnnxTensor tensor)) {
      throw new ModelException("output '" + output + "' is no tensor");
    }
    return RuntimeTensors.read(tensor, "output '" + output + "'");
  }

  private static ModelException refused(OrtException e) {
    return new ModelException(
        "ONNX Runtime: " + String.valueOf(e.getMessage()).lines().findFirst().orElse(""), e);
  }

  @Override
  public void close() {
    try {
      session.close();
    } catch (OrtException e) {
      throw refused(e);
    }
  }
}
