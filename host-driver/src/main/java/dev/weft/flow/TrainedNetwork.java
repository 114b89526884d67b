package dev.weft.flow;

import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.graph.TensorData;
import dev.weft.quant.InputQuantizer;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.quant.training.Parameters;
import dev.weft.quant.training.TrainableNetwork;
import dev.weft.quant.training.Trainer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A quantized network twice: as training computes it, and as the integers that hardware computes.
 * They should agree but for single last bits; this measures how far they do.
 */
public final class TrainedNetwork implements AutoCloseable {
  private final Trainer trainer;
  private final TrainableNetwork trained;
  private final Parameters parameters;
  private final Network network;
  private final ReferenceBackend reference;
  private final Preprocessor preprocessor;

  /**
   * @param model the integers of the parameters
   */
  public TrainedNetwork(
      Trainer trainer, TrainableNetwork trained, Parameters parameters, QuantizedModel model) {
    this.trainer = trainer;
    this.trained = trained;
    this.parameters = parameters;
    network = new Network(model);
    reference = new ReferenceBackend(model);
    preprocessor = new Preprocessor(model.preprocessing());
  }

  /** The network's outputs as training computes them. */
  public Map<String, TensorData> asTrained(Sample sample) {
    Map<String, TensorData> inputs = Inputs.of(sample, network.inputs(), preprocessor);
    return network.decode(trainedIntegers(inputs), inputs);
  }

  /** The network's outputs as the integer reference computes them. */
  public Map<String, TensorData> asReference(Sample sample) {
    Map<String, TensorData> inputs = Inputs.of(sample, network.inputs(), preprocessor);
    return network.decode(reference.run(network.encode(inputs)).tensors(), inputs);
  }

  private Map<String, int[]> trainedIntegers(Map<String, TensorData> inputs) {
    Map<String, float[]> floats = new LinkedHashMap<>();
    inputs.forEach((name, value) -> floats.put(name, value.floats()));
    Map<String, float[]> real = trainer.run(trained, parameters, List.of(floats)).get(0);
    Map<String, int[]> integers = new LinkedHashMap<>();
    for (QuantizedModel.Port port : network.model().outputs()) {
      Tensor tensor = port.tensor();
      integers.put(
          tensor.name(),
          InputQuantizer.quantize(tensor, network.model().format(), real.get(tensor.name())));
    }
    return integers;
  }

  /**
   * How far both ways agree on output values.
   *
   * @param values compared
   * @param equal of them
   * @param largest difference, in steps of the output's scale
   */
  public record Agreement(long values, long equal, int largest) {}

  /** Compares outputs of some samples, integer by integer. */
  public Agreement agreement(Iterable<Sample> samples) {
    long values = 0;
    long equal = 0;
    int largest = 0;
    for (Sample sample : samples) {
      Map<String, TensorData> inputs = Inputs.of(sample, network.inputs(), preprocessor);
      Map<String, int[]> expected = reference.run(network.encode(inputs)).tensors();
      for (Map.Entry<String, int[]> own : trainedIntegers(inputs).entrySet()) {
        int[] wanted = expected.get(own.getKey());
        for (int i = 0; i < wanted.length; i++) {
          int difference = Math.abs(wanted[i] - own.getValue()[i]);
          values++;
          equal += difference == 0 ? 1 : 0;
          largest = Math.max(largest, difference);
        }
      }
    }
    return new Agreement(values, equal, largest);
  }

  @Override
  public void close() {
    reference.close();
    network.close();
  }
}
