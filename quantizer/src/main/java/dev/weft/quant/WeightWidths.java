package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.lowering.FloatKernel;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** How many bits the weights of each layer have. */
final class WeightWidths {
  /** The widths that a layer of w4a8 may have. */
  static final int NARROW = 4;

  static final int WIDE = 8;

  private final NumberFormat format;
  private final Map<String, Integer> bits = new LinkedHashMap<>();

  private WeightWidths(NumberFormat format) {
    this.format = format;
  }

  /**
   * The format's width, but for the first and last layers and those that the caller names. In w4a8
   * the first layer has 8 bits unless the caller says otherwise.
   */
  static WeightWidths of(List<FloatKernel> kernels, QuantizerOptions options) {
    WeightWidths widths = new WeightWidths(options.format());
    Set<String> first = new HashSet<>();
    Set<String> last = new HashSet<>();
    ends(kernels, first, last);
    Integer wanted = options.firstLastBits();
    for (FloatKernel kernel : kernels) {
      if (!(kernel instanceof FloatKernel.Layer)) {
        continue;
      }
      int own = options.format().weightBits();
      if (wanted != null && (first.contains(kernel.name()) || last.contains(kernel.name()))) {
        own = wanted;
      } else if (widths.bits.isEmpty() && wanted == null && options.format() == NumberFormat.W4A8) {
        own = WIDE;
      }
      widths.set(kernel.name(), own);
    }
    Set<String> names = new TreeSet<>(widths.bits.keySet());
    options
        .weightBits()
        .forEach(
            (name, own) -> {
              if (!names.contains(name)) {
                throw new IllegalArgumentException(
                    "no layer '" + name + "' has weights, expected one of " + names);
              }
              widths.set(name, own);
            });
    return widths;
  }

  int of(FloatKernel kernel) {
    return bits.getOrDefault(kernel.name(), format.weightBits());
  }

  private void set(String layer, int wanted) {
    boolean possible =
        wanted == format.weightBits() || format == NumberFormat.W4A8 && wanted == WIDE;
    if (!possible) {
      throw new IllegalArgumentException(
          "layer '" + layer + "' cannot have weights of " + wanted + " bits in " + format.label());
    }
    bits.put(layer, wanted);
  }

  /** Layers that no layer with weights comes before, and those that none comes after. */
  private static void ends(List<FloatKernel> kernels, Set<String> first, Set<String> last) {
    Map<String, Set<String>> above = new HashMap<>();
    for (FloatKernel kernel : kernels) {
      Set<String> layers = new HashSet<>();
      kernel.inputs().forEach(t -> layers.addAll(above.getOrDefault(t.name(), Set.of())));
      if (kernel instanceof FloatKernel.Layer) {
        if (layers.isEmpty()) {
          first.add(kernel.name());
        }
        last.removeAll(layers);
        last.add(kernel.name());
        above.put(kernel.output().name(), Set.of(kernel.name()));
      } else {
        above.put(kernel.output().name(), layers);
      }
    }
  }
}
