package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Values of tensors in several pictures while kernels run in order; a tensor is dropped after its
 * last reader.
 */
final class Samples {
  private final Map<String, List<float[]>> values = new HashMap<>();
  private final Map<String, Integer> lastReader = new HashMap<>();

  /**
   * @param inputs of the network, by picture
   */
  Samples(List<FloatKernel> kernels, List<Map<String, float[]>> inputs) {
    for (int i = 0; i < kernels.size(); i++) {
      for (FloatTensor tensor : kernels.get(i).inputs()) {
        lastReader.put(tensor.name(), i);
      }
    }
    inputs.get(0).keySet().forEach(n -> put(n, inputs.stream().map(p -> p.get(n)).toList()));
  }

  /** Most elements of a picture that are needed at the same time. */
  static long peak(List<FloatKernel> kernels) {
    Map<String, Integer> lastReader = new HashMap<>();
    for (int i = 0; i < kernels.size(); i++) {
      for (FloatTensor tensor : kernels.get(i).inputs()) {
        lastReader.put(tensor.name(), i);
      }
    }
    long alive = 0;
    long peak = 0;
    Map<String, FloatTensor> held = new HashMap<>();
    for (int i = 0; i < kernels.size(); i++) {
      for (FloatTensor tensor : kernels.get(i).inputs()) {
        alive += held.putIfAbsent(tensor.name(), tensor) == null ? tensor.elements() : 0;
      }
      FloatTensor out = kernels.get(i).output();
      held.put(out.name(), out);
      alive += out.elements();
      peak = Math.max(peak, alive);
      for (String name : new ArrayList<>(held.keySet())) {
        if (lastReader.getOrDefault(name, -1) <= i) {
          alive -= held.remove(name).elements();
        }
      }
    }
    return Math.max(1, peak);
  }

  void put(String tensor, List<float[]> pictures) {
    values.put(tensor, pictures);
  }

  /** What a kernel reads of one picture. */
  List<float[]> inputs(FloatKernel kernel, int picture) {
    return kernel.inputs().stream().map(t -> values.get(t.name()).get(picture)).toList();
  }

  /** Forgets what no kernel after this one reads. */
  void done(FloatKernel kernel, int at) {
    kernel
        .inputs()
        .forEach(
            t -> {
              if (lastReader.get(t.name()) <= at) {
                values.remove(t.name());
              }
            });
  }
}
