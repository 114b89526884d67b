package dev.weft.flow;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import dev.weft.reference.ReferenceExecutor;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One kernel of a model as a model of its own, with the tensors that it reads in a run of the
 * whole.
 *
 * @param model the kernel alone
 * @param inputs what it reads, captured
 * @param expected all of its tensors as the reference has them
 */
public record SingleLayer(
    QuantizedModel model, Map<String, int[]> inputs, Map<String, int[]> expected) {

  /**
   * Cuts a kernel out; an unknown name is an error that lists the choices.
   *
   * @param values of the whole model's inputs
   */
  public static SingleLayer of(QuantizedModel whole, String name, Map<String, int[]> values) {
    List<String> names = whole.kernels().stream().map(Kernel::name).toList();
    int at = names.indexOf(name);
    if (at < 0) {
      throw new IllegalArgumentException(
          "no layer '" + name + "' in model '" + whole.name() + "', expected one of " + names);
    }
    Kernel kernel = whole.kernels().get(at);
    // The reference runs no further than the layer.
    QuantizedModel beginning =
        model(whole, whole.name(), whole.inputs(), whole.kernels().subList(0, at + 1));
    Map<String, int[]> expected = new ReferenceExecutor(beginning).run(values);
    Map<String, int[]> inputs = new LinkedHashMap<>();
    List<QuantizedModel.Port> ports = new ArrayList<>();
    for (Tensor tensor : kernel.inputs()) {
      if (inputs.put(tensor.name(), expected.getOrDefault(tensor.name(), values.get(tensor.name())))
          == null) {
        ports.add(port(tensor));
      }
    }
    return new SingleLayer(model(whole, name, ports, List.of(kernel)), inputs, expected);
  }

  private static QuantizedModel model(
      QuantizedModel whole, String name, List<QuantizedModel.Port> inputs, List<Kernel> kernels) {
    Tensor output = kernels.get(kernels.size() - 1).output();
    return new QuantizedModel(
        name,
        whole.format(),
        inputs,
        kernels,
        List.of(port(output)),
        whole.preprocessing(),
        null,
        null);
  }

  private static QuantizedModel.Port port(Tensor t) {
    return new QuantizedModel.Port(t, new int[] {1, t.channels(), t.height(), t.width()});
  }
}
