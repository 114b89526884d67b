package dev.weft.device;

import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Compares a device's tensors with the reference's in the order in which they were made, so that
 * the first difference points at the layer to look at.
 */
public final class Comparison {
  /**
   * The first tensor that differs.
   *
   * @param layer kernel that made it; {@code (input)} for a model's input
   * @param tensor the tensor
   * @param channel coordinate of its first wrong element
   * @param y coordinate of its first wrong element
   * @param x coordinate of its first wrong element
   * @param expected the reference's value there
   * @param got the device's value there
   * @param wrong elements of the tensor that differ
   */
  public record Mismatch(
      String layer, Tensor tensor, int channel, int y, int x, int expected, int got, int wrong) {
    @Override
    public String toString() {
      return String.format(
          "layer '%s', tensor '%s' (%dx%dx%d): element (c=%d, y=%d, x=%d) is %d, expected %d; %d of %d elements differ",
          layer,
          tensor.name(),
          tensor.channels(),
          tensor.height(),
          tensor.width(),
          channel,
          y,
          x,
          got,
          expected,
          wrong,
          tensor.elements());
    }
  }

  private record Made(String layer, Tensor tensor) {}

  private final List<Made> order = new ArrayList<>();

  /** Compares runs of this model. */
  public Comparison(QuantizedModel model) {
    model.inputs().forEach(port -> order.add(new Made("(input)", port.tensor())));
    for (Kernel kernel : model.kernels()) {
      order.add(new Made(kernel.name(), kernel.output()));
    }
  }

  /**
   * The first difference, if there is one. Tensors that the device did not keep are passed over;
   * none in common is an error, for then nothing was compared.
   *
   * @param expected the reference's tensors by name, CHW
   * @param got the device's
   */
  public Optional<Mismatch> first(Map<String, int[]> expected, Map<String, int[]> got) {
    int compared = 0;
    for (Made made : order) {
      int[] want = expected.get(made.tensor.name());
      int[] have = got.get(made.tensor.name());
      if (want == null || have == null) {
        continue;
      }
      compared++;
      Optional<Mismatch> mismatch = compare(made, want, have);
      if (mismatch.isPresent()) {
        return mismatch;
      }
    }
    if (compared == 0) {
      throw new IllegalArgumentException(
          "nothing to compare: expected tensors " + expected.keySet() + ", got " + got.keySet());
    }
    return Optional.empty();
  }

  private static Optional<Mismatch> compare(Made made, int[] want, int[] have) {
    Tensor tensor = made.tensor;
    if (want.length != tensor.elements() || have.length != tensor.elements()) {
      throw new IllegalArgumentException(
          "tensor '"
              + tensor.name()
              + "' has "
              + want.length
              + " expected and "
              + have.length
              + " actual elements of "
              + tensor.elements());
    }
    int first = -1;
    int wrong = 0;
    for (int i = 0; i < want.length; i++) {
      if (want[i] != have[i]) {
        first = wrong++ == 0 ? i : first;
      }
    }
    if (wrong == 0) {
      return Optional.empty();
    }
    int pixels = tensor.height() * tensor.width();
    return Optional.of(
        new Mismatch(
            made.layer,
            tensor,
            first / pixels,
            first % pixels / tensor.width(),
            first % tensor.width(),
            want[first],
            have[first],
            wrong));
  }

  /** Writes both versions of a tensor, {@code expected.npy} and {@code got.npy}, into a folder. */
  public static void dump(
      Mismatch mismatch, Map<String, int[]> expected, Map<String, int[]> got, Path folder) {
    Tensor tensor = mismatch.tensor;
    NpyWriter.write(folder.resolve("expected.npy"), expected.get(tensor.name()), tensor);
    NpyWriter.write(folder.resolve("got.npy"), got.get(tensor.name()), tensor);
  }
}
