package dev.weft.explore;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Those of many that no other beats in one of two figures without losing in the other. */
final class ParetoFront {
  private ParetoFront() {}

  /** The front, by the first figure upwards; less is better in both. */
  static <T> List<T> of(List<T> all, ToDoubleFunction<T> first, ToDoubleFunction<T> second) {
    List<T> sorted = new ArrayList<>(all);
    sorted.sort(Comparator.comparingDouble(first).thenComparingDouble(second));
    List<T> front = new ArrayList<>();
    double least = Double.POSITIVE_INFINITY;
    for (T t : sorted) {
      if (second.applyAsDouble(t) < least) {
        least = second.applyAsDouble(t);
        front.add(t);
      }
    }
    return front;
  }
}
