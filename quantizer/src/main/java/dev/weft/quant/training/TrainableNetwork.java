package dev.weft.quant.training;

import dev.weft.lowering.FloatKernel;
import java.util.List;

/**
 * What is trained: the accelerator's part of a network, as the kernels that it runs. Their own
 * weights are those of the float network, which can serve as a teacher.
 *
 * @param kernels in an order in which they can run
 * @param inputs names of the tensors that are read and not made
 * @param outputs names of the tensors that leave the accelerator
 * @param grid null while numbers stay real
 */
public record TrainableNetwork(
    List<FloatKernel> kernels, List<String> inputs, List<String> outputs, Grid grid) {
  public TrainableNetwork {
    kernels = List.copyOf(kernels);
    inputs = List.copyOf(inputs);
    outputs = List.copyOf(outputs);
  }
}
