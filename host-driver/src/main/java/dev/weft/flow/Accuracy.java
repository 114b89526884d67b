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

/** Measures how often a classifier is right. */
public final class Accuracy {
  private Accuracy() {}

  /** From a sample to a network's outputs by name; the first output holds the classes. */
  public interface Classifier {
    Map<String, TensorData> classify(Sample sample);
  }

  /**
   * The share of labelled samples whose likeliest class is their label, 0 to 1.
   *
   * @param classifiers equal ones, each used by a thread of its own
   * @param task what progress is told
   */
  public static double top1(
      Dataset samples, List<Classifier> classifiers, String task, Progress progress) {
    AtomicInteger next = new AtomicInteger();
    AtomicInteger right = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(classifiers.size());
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (Classifier classifier : classifiers) {
        workers.add(
            pool.submit(
                () -> {
                  for (int i = next.getAndIncrement();
                      i < samples.size();
                      i = next.getAndIncrement()) {
                    progress.at(task, i, samples.size());
                    Sample sample = samples.get(i);
                    if (predicted(classifier.classify(sample)) == sample.label().orElseThrow()) {
                      right.incrementAndGet();
                    }
                  }
                }));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
      progress.at(task, samples.size(), samples.size());
    } catch (ExecutionException e) {
      next.set(samples.size());
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
    return (double) right.get() / samples.size();
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
