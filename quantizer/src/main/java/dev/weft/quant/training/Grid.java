package dev.weft.quant.training;

import dev.weft.hw.arch.NumberFormat;
import dev.weft.quant.Encoding;
import java.util.Map;
import java.util.Set;

/**
 * The integers that a network's numbers become.
 *
 * @param encodings of all tensors, those before tables included, as training starts; zero points
 *     stay
 * @param groups the group of each tensor; tensors of a group share one scale
 * @param fixed groups whose scale stays: inputs, arguments of tables, fixed-point offsets and masks
 * @param weightBits by kernel
 */
public record Grid(
    NumberFormat format,
    Map<String, Encoding> encodings,
    Map<String, String> groups,
    Set<String> fixed,
    Map<String, Integer> weightBits) {
  public Grid {
    encodings = Map.copyOf(encodings);
    groups = Map.copyOf(groups);
    fixed = Set.copyOf(fixed);
    weightBits = Map.copyOf(weightBits);
  }
}
