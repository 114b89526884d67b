package dev.weft.flow;

import dev.weft.data.Preprocessor;
import dev.weft.data.Sample;
import dev.weft.device.Comparison;
import dev.weft.graph.TensorData;
import java.util.Map;
import java.util.Optional;

/**
 * A network on a backend: samples in, answers out, each compared with the reference if wanted. Does
 * not own its network; owns its backend.
 */
public final class Session implements AutoCloseable {
  private final Network network;
  private final Preprocessor preprocessor;
  private final Backend backend;
  private final ReferenceBackend reference;
  private final Comparison comparison;

  /**
   * @param compared whether each run is compared with the reference, tensor by tensor
   */
  public Session(Network network, Preprocessor preprocessor, Backend backend, boolean compared) {
    this.network = network;
    this.preprocessor = preprocessor;
    this.backend = backend;
    boolean oracle = backend instanceof ReferenceBackend;
    reference = compared && !oracle ? new ReferenceBackend(network.model()) : null;
    comparison = new Comparison(network.model());
  }

  /**
   * What came out.
   *
   * @param outputs the network's, by name
   * @param run the backend's account
   * @param expected the reference's tensors; null if nothing was compared
   * @param mismatch the first tensor that differs, if one does
   */
  public record Answer(
      Map<String, TensorData> outputs,
      Backend.Run run,
      Map<String, int[]> expected,
      Optional<Comparison.Mismatch> mismatch) {}

  /** Runs one sample. */
  public Answer infer(Sample sample) {
    Map<String, TensorData> inputs = Inputs.of(sample, network.inputs(), preprocessor);
    Map<String, int[]> integers = network.encode(inputs);
    Backend.Run run = backend.run(integers);
    Map<String, int[]> expected = reference == null ? null : reference.run(integers).tensors();
    Optional<Comparison.Mismatch> mismatch =
        expected == null ? Optional.empty() : comparison.first(expected, run.tensors());
    return new Answer(network.decode(run.tensors(), inputs), run, expected, mismatch);
  }

  @Override
  public void close() {
    backend.close();
  }
}
