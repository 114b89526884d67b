package dev.weft.flow;

import dev.weft.data.Dataset;
import dev.weft.graph.TensorData;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * What a classifier said of a dataset, and how often it was right.
 *
 * @param predicted the likeliest class of each sample
 * @param labels the true one, -1 where the dataset does not know it
 */
public record Accuracy(int[] predicted, int[] labels) {
  private static final int UNKNOWN = -1;

  private record Answer(int predicted, int label) {}

  /**
   * Classifies a whole dataset; the first output holds the classes.
   *
   * @param models equal ones, each used by a thread of its own
   * @param task what progress is told
   */
  public static Accuracy of(
      Dataset samples, List<Sweep.Model> models, String task, Progress progress) {
    List<Answer> answers =
        Sweep.over(
            samples,
            models,
            (sample, outputs) -> new Answer(predicted(outputs), sample.label().orElse(UNKNOWN)),
            task,
            progress);
    return new Accuracy(
        answers.stream().mapToInt(Answer::predicted).toArray(),
        answers.stream().mapToInt(Answer::label).toArray());
  }

  /** Samples whose label is known. */
  public int labelled() {
    return (int) IntStream.of(labels).filter(label -> label != UNKNOWN).count();
  }

  /** The share of labelled samples whose likeliest class is their label, 0 to 1. */
  public double top1() {
    return (double) count(labels) / labelled();
  }

  /** The share of samples of which another classifier of the same dataset said the same, 0 to 1. */
  public double agreement(Accuracy other) {
    return (double) count(other.predicted) / predicted.length;
  }

  private long count(int[] wanted) {
    return IntStream.range(0, predicted.length).filter(i -> predicted[i] == wanted[i]).count();
  }

  /**
   * The class that a network names: its first output's largest element, or that output if it is one
   * number.
   */
  public static int predicted(Map<String, TensorData> outputs) {
    TensorData output = outputs.values().iterator().next();
    if (output.elements() == 1) {
      return (int) output.at(0);
    }
    int best = 0;
    for (int i = 1; i < output.elements(); i++) {
      if (output.at(i) > output.at(best)) {
        best = i;
      }
    }
    return best;
  }
}
