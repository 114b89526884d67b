package dev.weft.lowering;

import dev.weft.lowering.FloatKernel.Convolution;
import dev.weft.lowering.FloatKernel.Upsample;
import dev.weft.quant.kernel.Window;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Moves nearest-neighbour upsampling behind the dense pointwise convolutions that read it. Copies
 * of a pixel give copies of its result, so the numbers stay what they were, while a convolution
 * behind upsampling by two has a quarter of the work.
 *
 * <p>Convolutions that widen are left: the larger map is what would be copied then.
 */
public final class LateUpsampling {
  private LateUpsampling() {}

  /**
   * @param kernels after fusion, in an order in which they can run
   * @param visible names of tensors that must stay: the outputs
   */
  public static List<FloatKernel> of(List<FloatKernel> kernels, Set<String> visible) {
    List<FloatKernel> moved = new ArrayList<>(kernels);
    while (step(moved)) {
      KernelFusion.dropUnread(moved, visible);
    }
    return List.copyOf(moved);
  }

  /** Exchanges one pair. */
  private static boolean step(List<FloatKernel> kernels) {
    for (int at = 0; at < kernels.size(); at++) {
      if (kernels.get(at) instanceof Convolution c && isPointwise(c)) {
        Optional<Upsample> before = upsampling(c.input(), kernels);
        if (before.isPresent()) {
          Upsample u = before.get();
          FloatTensor y = c.output();
          FloatTensor small =
              new FloatTensor(
                  y.name() + "/small", y.channels(), u.input().height(), u.input().width());
          kernels.set(at, c.with(List.of(u.input()), small));
          kernels.add(
              at + 1,
              new Upsample(
                  c.name() + "/upsampled",
                  u.operator(),
                  small,
                  y,
                  u.factorHeight(),
                  u.factorWidth()));
          return true;
        }
      }
    }
    return false;
  }

  private static Optional<Upsample> upsampling(FloatTensor tensor, List<FloatKernel> kernels) {
    return kernels.stream()
        .filter(k -> k.output().equals(tensor) && k instanceof Upsample)
        .map(Upsample.class::cast)
        .findFirst();
  }

  private static boolean isPointwise(Convolution c) {
    return c.window().equals(Window.POINT)
        && c.groups() == 1
        && c.residual() == null
        && c.activation().before() == null
        && c.input().channels() >= c.output().channels();
  }
}
