package dev.weft.quant;

import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which tensors share an encoding: those that are joined by kernels whose integers are their
 * inputs'. A group has the name of one of its tensors (union-find).
 */
final class TensorGroups {
  private final Map<String, String> parents = new HashMap<>();

  private TensorGroups() {}

  static TensorGroups of(List<FloatKernel> kernels) {
    TensorGroups groups = new TensorGroups();
    for (FloatKernel kernel : kernels) {
      if (sharesScale(kernel)) {
        kernel.inputs().forEach(t -> groups.join(t.name(), kernel.output().name()));
      }
    }
    return groups;
  }

  /** Whether a kernel's integers are its inputs' integers. */
  static boolean sharesScale(FloatKernel kernel) {
    if (kernel instanceof FloatKernel.Unary unary) {
      return unary.sameScale();
    }
    return kernel instanceof FloatKernel.MaxPool
        || kernel instanceof FloatKernel.Concat
        || kernel instanceof FloatKernel.SelectChannels
        || kernel instanceof FloatKernel.Crop
        || kernel instanceof FloatKernel.Pad
        || kernel instanceof FloatKernel.Upsample
        || kernel instanceof FloatKernel.Reshape;
  }

  /** The group of a tensor; one that no kernel knows has its own. */
  String of(String tensor) {
    String parent = parents.getOrDefault(tensor, tensor);
    if (parent.equals(tensor)) {
      return tensor;
    }
    String root = of(parent);
    parents.put(tensor, root);
    return root;
  }

  /** The group of each of these tensors. */
  Map<String, String> of(Set<String> tensors) {
    Map<String, String> result = new LinkedHashMap<>();
    tensors.forEach(t -> result.put(t, of(t)));
    return result;
  }

  /** The tensors that kernels read or make, by group, in the order of the kernels. */
  List<Set<String>> members(List<FloatKernel> kernels) {
    Map<String, Set<String>> members = new LinkedHashMap<>();
    for (FloatKernel kernel : kernels) {
      for (FloatTensor tensor : kernel.inputs()) {
        add(tensor, members);
      }
      add(kernel.output(), members);
    }
    return List.copyOf(members.values());
  }

  private void add(FloatTensor tensor, Map<String, Set<String>> members) {
    members.computeIfAbsent(of(tensor.name()), r -> new LinkedHashSet<>()).add(tensor.name());
  }

  private void join(String a, String b) {
    parents.put(of(a), of(b));
  }
}
