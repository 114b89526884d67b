package dev.weft.train.loop;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatKernel.DeformableConvolution;
import dev.weft.lowering.FloatTensor;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/** The tensors that tell deformable layers where to sample, and how much of it. */
final class SamplingTensors {
  private SamplingTensors() {}

  /** Names of offsets, and of what they are copies of. */
  static Set<String> offsets(List<FloatKernel> kernels) {
    return withSources(kernels, DeformableConvolution::offsets);
  }

  /** The same of masks. */
  static Set<String> masks(List<FloatKernel> kernels) {
    return withSources(kernels, DeformableConvolution::mask);
  }

  /**
   * @param read which tensor of a layer; null if it has none
   */
  private static Set<String> withSources(
      List<FloatKernel> kernels, Function<DeformableConvolution, FloatTensor> read) {
    Set<String> names = new HashSet<>();
    for (int k = kernels.size() - 1; k >= 0; k--) {
      FloatKernel kernel = kernels.get(k);
      if (kernel instanceof DeformableConvolution d && read.apply(d) != null) {
        names.add(read.apply(d).name());
      } else if (kernel instanceof FloatKernel.Upsample u && names.contains(u.output().name())) {
        names.add(u.input().name());
      }
    }
    return names;
  }
}
