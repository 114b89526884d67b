package dev.weft.train.loop;

import dev.weft.lowering.FloatKernel;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** The tensors that tell deformable layers where to sample, and how much of it. */
final class SamplingTensors {
  private SamplingTensors() {}

  /** Names of offsets, and of what they are copies of. */
  static Set<String> offsets(List<FloatKernel> kernels) {
    Set<String> names = new HashSet<>();
    for (FloatKernel kernel : kernels) {
      if (kernel instanceof FloatKernel.DeformableConvolution d) {
        names.add(d.offsets().name());
      }
    }
    return withSources(names, kernels);
  }

  /** The same of masks. */
  static Set<String> masks(List<FloatKernel> kernels) {
    Set<String> names = new HashSet<>();
    for (FloatKernel kernel : kernels) {
      if (kernel instanceof FloatKernel.DeformableConvolution d && d.mask() != null) {
        names.add(d.mask().name());
      }
    }
    return withSources(names, kernels);
  }

  private static Set<String> withSources(Set<String> names, List<FloatKernel> kernels) {
    for (int k = kernels.size() - 1; k >= 0; k--) {
      if (kernels.get(k) instanceof FloatKernel.Upsample u && names.contains(u.output().name())) {
        names.add(u.input().name());
      }
    }
    return names;
  }
}
