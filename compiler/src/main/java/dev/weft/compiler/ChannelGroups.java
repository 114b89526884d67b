package dev.weft.compiler;

import dev.weft.hw.arch.AcceleratorConfig;
import dev.weft.quant.kernel.Kernel;
import dev.weft.quant.kernel.QuantizedModel;
import dev.weft.quant.kernel.Tensor;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Which channels of a convolution's result are read together, through concatenations, splits and
 * shuffles. A reader takes whole planes, so channels that have their readers in common are given
 * planes of their own: a network that splits what it has shuffled, as ShuffleNet does in each unit,
 * otherwise reads planes again and again of which half is not for it.
 */
final class ChannelGroups {
  /** The kernels that read a channel: in the end, through what only rearranges. */
  private final Map<String, BitSet[]> readers = new HashMap<>();

  /** Tensors some reader of which wants channels where they are by default. */
  private final Set<String> fixed = new HashSet<>();

  private ChannelGroups() {}

  static ChannelGroups of(QuantizedModel model) {
    ChannelGroups groups = new ChannelGroups();
    model.outputs().forEach(p -> groups.fix(p.tensor()));
    for (int k = model.kernels().size() - 1; k >= 0; k--) {
      groups.read(k, model.kernels().get(k));
    }
    return groups;
  }

  private void read(int index, Kernel kernel) {
    if (kernel instanceof Kernel.Concat k) {
      int first = 0;
      for (Tensor input : k.inputs()) {
        for (int c = 0; c < input.channels(); c++) {
          pass(k.output(), first + c, input, c);
        }
        first += input.channels();
      }
      k.inputs().forEach(input -> inherit(k.output(), input));
    } else if (kernel instanceof Kernel.SelectChannels k) {
      for (int c = 0; c < k.channels().length; c++) {
        pass(k.output(), c, k.input(), k.channels()[c]);
      }
      inherit(k.output(), k.input());
    } else if (kernel instanceof Kernel.Convolution k && k.residual() == null) {
      for (BitSet channel : readersOf(k.input())) {
        channel.set(index);
      }
      // A depthwise one puts its results where its channels lie.
      if (k.groups() > 1) {
        inherit(k.output(), k.input());
      }
    } else {
      kernel.inputs().forEach(this::fix);
    }
  }

  private BitSet[] readersOf(Tensor tensor) {
    return readers.computeIfAbsent(
        tensor.name(),
        name -> {
          BitSet[] all = new BitSet[tensor.channels()];
          Arrays.setAll(all, c -> new BitSet());
          return all;
        });
  }

  private void pass(Tensor from, int channel, Tensor to, int toChannel) {
    readersOf(to)[toChannel].or(readersOf(from)[channel]);
  }

  private void fix(Tensor tensor) {
    fixed.add(tensor.name());
  }

  private void inherit(Tensor from, Tensor to) {
    if (fixed.contains(from.name())) {
      fix(to);
    }
  }

  /**
   * The channel in each lane of each plane, -1 for none. Channels with the same readers begin a
   * plane, those that fill less than one share it with others; one after the other if there are no
   * such groups, or if they would take the array longer to make.
   */
  List<int[]> lanes(Tensor tensor, AcceleratorConfig config) {
    int lanes = config.lanes();
    List<int[]> inOrder = FeatureMap.identityLanes(tensor.channels(), lanes);
    if (fixed.contains(tensor.name()) || !readers.containsKey(tensor.name())) {
      return inOrder;
    }
    Map<BitSet, List<Integer>> groups = new LinkedHashMap<>();
    BitSet[] of = readers.get(tensor.name());
    for (int c = 0; c < of.length; c++) {
      groups.computeIfAbsent(of[c], r -> new ArrayList<>()).add(c);
    }
    if (groups.size() == 1) {
      return inOrder;
    }
    List<int[]> apart = apart(groups, lanes);
    int planesOfColumns = config.columnGroups();
    return Ceil.div(apart.size(), planesOfColumns) > Ceil.div(inOrder.size(), planesOfColumns)
        ? inOrder
        : apart;
  }

  private static List<int[]> apart(Map<BitSet, List<Integer>> groups, int lanes) {
    List<List<Integer>> planes = new ArrayList<>();
    List<List<Integer>> shared = new ArrayList<>();
    for (List<Integer> group : groups.values()) {
      if (group.size() >= lanes) {
        for (int c = 0; c < group.size(); c += lanes) {
          planes.add(group.subList(c, Math.min(c + lanes, group.size())));
        }
      } else {
        shared.stream()
            .filter(p -> p.size() + group.size() <= lanes)
            .findFirst()
            .orElseGet(
                () -> {
                  List<Integer> plane = new ArrayList<>();
                  shared.add(plane);
                  return plane;
                })
            .addAll(group);
      }
    }
    planes.addAll(shared);
    return planes.stream().map(plane -> padded(plane, lanes)).toList();
  }

  private static int[] padded(List<Integer> channels, int lanes) {
    int[] plane = new int[lanes];
    Arrays.fill(plane, -1);
    for (int i = 0; i < channels.size(); i++) {
      plane[i] = channels.get(i);
    }
    return plane;
  }
}
