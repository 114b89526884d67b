package dev.weft.cli;

import dev.weft.graph.TensorData;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** Names of a classifier's classes, one a line in the order of its outputs. */
record ClassNames(List<String> names) {
  private static final int BEST = 5;

  /** One of the likeliest classes; {@code label} is null where classes have no names. */
  record Guess(int index, String label, float value) {}

  /** From a file, or {@code labels.txt} beside the model; without either, classes have no names. */
  static ClassNames find(Path given, Path model) throws IOException {
    Path file = given == null ? model.toAbsolutePath().resolveSibling("labels.txt") : given;
    if (given == null && !Files.isRegularFile(file)) {
      return new ClassNames(List.of());
    }
    return new ClassNames(
        Files.readAllLines(file).stream().map(String::strip).filter(l -> !l.isEmpty()).toList());
  }

  /** As a file that {@link #find} reads; empty without names. */
  String text() {
    return names.isEmpty() ? "" : String.join("\n", names) + "\n";
  }

  String of(int index) {
    return index < names.size() ? names.get(index) : null;
  }

  /** An output is a list of classes if all its dimensions but one are 1. */
  static boolean isClassification(TensorData output) {
    long largest = 1;
    for (long dimension : output.shape().toArray()) {
      largest = Math.max(largest, dimension);
    }
    return largest > 1 && largest == output.elements();
  }

  /** The likeliest classes, best first. */
  List<Guess> best(TensorData output) {
    float[] values = output.floats();
    List<Integer> order = new ArrayList<>(IntStream.range(0, values.length).boxed().toList());
    order.sort(Comparator.comparing((Integer i) -> -values[i]));
    return order.stream().limit(BEST).map(i -> new Guess(i, of(i), values[i])).toList();
  }
}
