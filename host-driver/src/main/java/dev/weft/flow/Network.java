package dev.weft.flow;

import dev.weft.graph.DataType;
import dev.weft.graph.Shape;
import dev.weft.graph.TensorData;
import dev.weft.graph.ValueInfo;
import dev.weft.onnx.FloatEvaluator;
import dev.weft.onnx.OnnxReader;
import dev.weft.quant.InputQuantizer;
import dev.weft.quant.OutputDequantizer;
import dev.weft.quant.kernel.HostGraph;
import dev.weft.quant.kernel.QuantizedModel;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A quantized model with its ends: real values in, through the host's head, to the accelerator's
 * integers and, with a {@link Backend} in between, back through the host's tail. Host graphs run in
 * ONNX Runtime. Safe for several threads.
 */
public final class Network implements AutoCloseable {
  private final QuantizedModel model;
  private final FloatEvaluator head;
  private final FloatEvaluator tail;
  private final List<ValueInfo> inputs = new ArrayList<>();

  public Network(QuantizedModel model) {
    this.model = model;
    head = evaluator(model.head());
    tail = evaluator(model.tail());
    if (model.head() != null) {
      inputs.addAll(OnnxReader.read(model.head().onnx(), "the model's head", null).inputs());
    }
    for (QuantizedModel.Port port : model.inputs()) {
      String name = port.tensor().name();
      boolean known = inputs.stream().anyMatch(i -> i.name().equals(name));
      if (!known && (model.head() == null || !model.head().outputs().contains(name))) {
        inputs.add(new ValueInfo(name, DataType.FLOAT, Shape.of(shape(port))));
      }
    }
  }

  public QuantizedModel model() {
    return model;
  }

  /** What the whole network takes. */
  public List<ValueInfo> inputs() {
    return List.copyOf(inputs);
  }

  /** The accelerator's integers for real inputs. */
  public Map<String, int[]> encode(Map<String, TensorData> values) {
    Map<String, TensorData> all = new LinkedHashMap<>(values);
    if (head != null) {
      all.putAll(head.run(values));
    }
    Map<String, float[]> floats = new LinkedHashMap<>();
    for (QuantizedModel.Port port : model.inputs()) {
      TensorData data = all.get(port.tensor().name());
      if (data != null) {
        floats.put(port.tensor().name(), data.floats());
      }
    }
    return InputQuantizer.quantize(model, floats);
  }

  /**
   * The network's outputs for what the accelerator gave, and the inputs that the tail reads
   * directly.
   */
  public Map<String, TensorData> decode(
      Map<String, int[]> integers, Map<String, TensorData> values) {
    Map<String, TensorData> all = new LinkedHashMap<>(values);
    Map<String, float[]> real = OutputDequantizer.dequantize(model, integers);
    Map<String, TensorData> outputs = new LinkedHashMap<>();
    for (QuantizedModel.Port port : model.outputs()) {
      String name = port.tensor().name();
      TensorData data = TensorData.of(real.get(name), shape(port));
      all.put(name, data);
      if (model.tail() == null || !model.tail().inputs().contains(name)) {
        outputs.put(name, data);
      }
    }
    if (tail != null) {
      outputs.putAll(tail.run(all));
    }
    return outputs;
  }

  private static long[] shape(QuantizedModel.Port port) {
    return Arrays.stream(port.onnxShape()).asLongStream().toArray();
  }

  private static FloatEvaluator evaluator(HostGraph graph) {
    return graph == null ? null : FloatEvaluator.of(graph.onnx(), FloatEvaluator.DEFAULT_THREADS);
  }

  @Override
  public void close() {
    for (FloatEvaluator evaluator : new FloatEvaluator[] {head, tail}) {
      if (evaluator != null) {
        evaluator.close();
      }
    }
  }
}
