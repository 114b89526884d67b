package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.Activation;
import dev.weft.lowering.FloatKernel;
import dev.weft.lowering.FloatTensor;
import dev.weft.quant.kernel.Kernel;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which channels of a network's tensors can be scaled, and which only together: concatenations,
 * splits, pooling and sums pass a channel's scale on, the weights of convolutions take it up or
 * give it back. Channels that must stay as they are, such as those of inputs, outputs and arguments
 * of curved functions, are fixed. For {@link Equalization}.
 */
final class ChannelClasses {
  private final Map<String, Integer> first = new HashMap<>();
  private final int[] parents;
  private final boolean[] fixed;
  private final NumberFormat format;

  /**
   * @param fixedTensors tensors that must stay as they are, the network's inputs apart
   */
  ChannelClasses(List<FloatKernel> kernels, Set<String> fixedTensors, NumberFormat format) {
    this.format = format;
    Set<String> made = new HashSet<>();
    int count = 0;
    for (FloatKernel kernel : kernels) {
      made.add(kernel.output().name());
      for (FloatTensor tensor : kernel.inputs()) {
        count += first.putIfAbsent(tensor.name(), count) == null ? tensor.channels() : 0;
      }
      FloatTensor output = kernel.output();
      count += first.putIfAbsent(output.name(), count) == null ? output.channels() : 0;
    }
    parents = new int[count];
    fixed = new boolean[count];
    Arrays.setAll(parents, i -> i);
    for (FloatKernel kernel : kernels) {
      for (FloatTensor tensor : kernel.inputs()) {
        if (!made.contains(tensor.name()) || fixedTensors.contains(tensor.name())) {
          fix(tensor);
        }
      }
      if (fixedTensors.contains(kernel.output().name())) {
        fix(kernel.output());
      }
      add(kernel);
    }
  }

  /** Channels of all tensors. */
  int size() {
    return parents.length;
  }

  /** The class of a tensor's channel, below {@link #size()}. */
  int of(FloatTensor tensor, int channel) {
    return find(first.get(tensor.name()) + channel);
  }

  boolean isFixed(int channelClass) {
    return fixed[channelClass];
  }

  private void add(FloatKernel kernel) {
    FloatTensor out = kernel.output();
    if (kernel instanceof FloatKernel.Convolution k) {
      boolean depthwise = k.groups() == k.input().channels() && out.channels() == k.groups();
      // Four bits are too few for weights that differ more than they did.
      if (!depthwise && format != NumberFormat.W8A8) {
        fix(k.input());
      }
      if (k.residual() != null) {
        join(k.residual(), out);
      }
      if (!isHomogeneous(k.activation())) {
        fix(out);
      }
    } else if (kernel instanceof FloatKernel.Concat k) {
      int offset = 0;
      for (FloatTensor input : k.inputs()) {
        for (int c = 0; c < input.channels(); c++) {
          join(input, c, out, offset + c);
        }
        offset += input.channels();
      }
    } else if (kernel instanceof FloatKernel.SelectChannels k) {
      for (int c = 0; c < out.channels(); c++) {
        join(k.input(), k.channels()[c], out, c);
      }
    } else if (kernel instanceof FloatKernel.Reshape k) {
      int inner = k.input().height() * k.input().width();
      int outer = out.height() * out.width();
      for (int i = 0; i < out.elements(); i++) {
        join(k.input(), i / inner, out, i / outer);
      }
    } else if (passesOn(kernel) && isHomogeneous(kernel.activation())) {
      kernel.inputs().forEach(input -> join(input, out));
    } else {
      kernel.inputs().forEach(this::fix);
      fix(out);
    }
  }

  /** Kinds that work on each channel apart, and give a multiple for a multiple. */
  private static boolean passesOn(FloatKernel kernel) {
    if (kernel instanceof FloatKernel.Unary k) {
      return Arrays.stream(k.offset()).allMatch(o -> o == 0);
    } else if (kernel instanceof FloatKernel.Elementwise k) {
      return k.combination() == Kernel.Combination.ADD;
    } else if (kernel instanceof FloatKernel.Pad k) {
      return k.value() == 0;
    }
    return kernel instanceof FloatKernel.MaxPool
        || kernel instanceof FloatKernel.AveragePool
        || kernel instanceof FloatKernel.Crop
        || kernel instanceof FloatKernel.Upsample;
  }

  /** At most a rectifier. */
  private static boolean isHomogeneous(Activation a) {
    boolean rectifies = a.low() == 0 || a.low() == Double.NEGATIVE_INFINITY;
    return !a.hasFunction() && rectifies && a.high() == Double.POSITIVE_INFINITY;
  }

  private void fix(FloatTensor tensor) {
    for (int c = 0; c < tensor.channels(); c++) {
      fixed[of(tensor, c)] = true;
    }
  }

  private void join(FloatTensor a, FloatTensor b) {
    for (int c = 0; c < b.channels(); c++) {
      join(a, c, b, c);
    }
  }

  private void join(FloatTensor a, int channelA, FloatTensor b, int channelB) {
    int rootA = of(a, channelA);
    int rootB = of(b, channelB);
    parents[rootA] = rootB;
    fixed[rootB] |= fixed[rootA];
  }

  private int find(int channel) {
    int root = channel;
    while (parents[root] != root) {
      root = parents[root];
    }
    for (int i = channel; parents[i] != root; ) {
      int next = parents[i];
      parents[i] = root;
      i = next;
    }
    return root;
  }
}
