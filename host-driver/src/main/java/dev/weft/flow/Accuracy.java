package dev.weft.flow;

import dev.weft.data.Dataset;
import dev.weft.data.Sample;
import dev.weft.graph.TensorData;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;

/**
 * What a classifier said of a dataset, and how often it was right.
 *
 * @param predicted the likeliest class of each sample
 * @param labels the true one, -1 where the dataset does not know it
 */
public record Accuracy(int[] predicted, int[] labels) {
  private static final int UNKNOWN = -1;

  /** From a sample to a network's outputs by name; the first output holds the classes. */
  public interface Classifier {
    Map<String, TensorData> classify(Sample sample);
  }

  /**
   * Classifies a whole dataset.
   *
   * @param classifiers equal ones, each used by a thread of its own
   * @param task what progress is told
   */
  public static Accuracy of(
      Dataset samples, List<Classifier> classifiers, String task, Progress progress) {
    int[] predicted = new int[samples.size()];
    int[] labels = new int[samples.size()];
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(classifiers.size());
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (Classifier classifier : classifiers) {
        workers.add(
            pool.submit(
                () -> {
                  for (int i = next.getAndIncrement();
                      i < predicted.length;
                      i = next.getAndIncrement()) {
                    progress.at(task, i, predicted.length);
                    Sample sample = samples.get(i);
                    predicted[i] = predicted(classifier.classify(sample));
                    labels[i] = sample.label().orElse(UNKNOWN);
                  }
                }));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      next.set(predicted.length);
      if (e.getCause() instanceof RuntimeException cause) {
        throw cause;
      }
      throw new IllegalStateException(e.getCause());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException("interrupted", e);
    } finally {
      pool.shutdownNow();
    }
    progress.at(task, predicted.length, predicted.length);
    return new Accuracy(predicted, labels);
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
