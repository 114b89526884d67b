package dev.weft.train.loop;

import java.util.ArrayList;
import java.util.List;

/** The values that parameters had when the loss of held-out examples was least. */
final class Best {
  private double loss = Double.POSITIVE_INFINITY;
  private List<float[]> values = List.of();

  /** Whether there is one. */
  boolean isKnown() {
    return !values.isEmpty();
  }

  double loss() {
    return loss;
  }

  /** In the order of the parameters. */
  List<float[]> values() {
    return values;
  }

  /** Keeps the parameters if they do better than the best until now. */
  void offer(double found, List<Parameter> parameters) {
    if (found < loss) {
      set(found, parameters.stream().map(p -> p.value().clone()).toList());
    }
  }

  void set(double least, List<float[]> saved) {
    loss = least;
    values = new ArrayList<>(saved);
  }

  /** Gives the parameters back what they had. */
  void restore(List<Parameter> parameters) {
    for (int i = 0; i < values.size(); i++) {
      float[] own = parameters.get(i).value();
      System.arraycopy(values.get(i), 0, own, 0, own.length);
    }
  }
}
