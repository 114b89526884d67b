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

  /**
   * The error of rounding what was seen of tensors to integers.
   *
   * @param span real values of the smallest and of the largest integer
   * @param levels how many integers there are
   * @return not a number if nothing was seen
   */
  default double error(Collection<String> tensors, Range span, int levels) {
    return Double.NaN;
  }

  /** Given ranges; tensors that share an encoding cover theirs together. */
  static Ranges of(Map<String, Range> ranges) {
    return tensors ->
        tensors.stream().map(ranges::get).filter(r -> r != null).reduce(Range::union).orElse(null);
  }

  /** These ranges, but those of some tensors are given. */
  default Ranges with(Map<String, Range> given) {
    Ranges base = this;
    return new Ranges() {
      @Override
      public Range of(Collection<String> tensors) {
        List<String> others = tensors.stream().filter(t -> !given.containsKey(t)).toList();
        Range range = others.isEmpty() ? null : base.of(others);
        for (String tensor : tensors) {
          Range own = given.get(tensor);
          range = own == null ? range : range == null ? own : range.union(own);
        }
        return range;
      }

      @Override
      public double error(Collection<String> tensors, Range span, int levels) {
        return base.error(tensors, span, levels);
      }
    };
  }
}
