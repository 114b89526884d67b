package dev.weft.quant;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/** Where ranges come from: calibration, or what the caller knows. */
public interface Ranges {
  /**
   * The range of tensors that share one encoding.
   *
   * @return null if nothing is known of any of them
   */
  Range of(Collection<String> tensors);

  /** Given ranges; tensors that share an encoding cover theirs together. */
  static Ranges of(Map<String, Range> ranges) {
    return tensors ->
        tensors.stream().map(ranges::get).filter(r -> r != null).reduce(Range::union).orElse(null);
  }

  /** These ranges, but those of some tensors are given. */
  default Ranges with(Map<String, Range> given) {
    return tensors -> {
      List<String> others = tensors.stream().filter(t -> !given.containsKey(t)).toList();
      Range range = others.isEmpty() ? null : of(others);
      for (String tensor : tensors) {
        Range own = given.get(tensor);
        range = own == null ? range : range == null ? own : range.union(own);
      }
      return range;
    };
  }
}
