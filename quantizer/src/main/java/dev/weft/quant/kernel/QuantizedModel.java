package dev.weft.quant.kernel;

import dev.weft.hw.arch.NumberFormat;
import java.util.List;

/**
 * A network as integers: all that defines its answer to the bit, independent of any hardware
 * configuration but the number format. Immutable; kernels stand in an order in which they can run.
 *
 * @param head runs before the accelerator, or null; its outputs are named like {@code inputs}
 * @param tail runs after the accelerator, or null; its inputs are named like {@code outputs}
 */
public record QuantizedModel(
    String name,
    NumberFormat format,
    List<Port> inputs,
    List<Kernel> kernels,
    List<Port> outputs,
    Preprocessing preprocessing,
    HostGraph head,
    HostGraph tail) {

  /**
   * A tensor at the accelerator's edge.
   *
   * @param tensor its quantized form, CHW
   * @param onnxShape its shape in the ONNX graph, batch 1
   */
  public record Port(Tensor tensor, int[] onnxShape) {}

  public QuantizedModel {
    inputs = List.copyOf(inputs);
    kernels = List.copyOf(kernels);
    outputs = List.copyOf(outputs);
  }

  /**
   * The kernel that alone reads a tensor, and only once; null if there is none, or if the model
   * returns the tensor.
   */
  public Kernel soleReader(Tensor tensor) {
    Kernel reader = null;
    for (Kernel kernel : kernels) {
      for (Tensor input : kernel.inputs()) {
        if (input.name().equals(tensor.name())) {
          if (reader != null) {
            return null;
          }
          reader = kernel;
        }
      }
    }
    boolean returned = outputs.stream().anyMatch(p -> p.tensor().name().equals(tensor.name()));
    return returned ? null : reader;
  }

  /** Multiply-accumulates of one picture. */
  public long macs() {
    return kernels.stream().mapToLong(Kernel::macs).sum();
  }
}
