package dev.weft.flow;

import dev.weft.data.Dataset;
import dev.weft.data.Sample;
import dev.weft.graph.TensorData;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.BiFunction;

/** Runs equal networks over a whole dataset, each in a thread of its own. */
public final class Sweep {
  private Sweep() {}

  /** From a sample to a network's outputs by name. */
  public interface Model {
    Map<String, TensorData> run(Sample sample);
  }

  /**
   * Every sample's answer, in the dataset's order.
   *
   * @param models equal ones, each used by a thread of its own
   * @param answer what to keep of a sample and its outputs
   * @param task what progress is told
   * @throws RuntimeException the first that a model threw
   */
  public static <T> List<T> over(
      Dataset samples,
      List<Model> models,
      BiFunction<Sample, Map<String, TensorData>, T> answer,
      String task,
      Progress progress) {
    Object[] answers = new Object[samples.size()];
    AtomicInteger next = new AtomicInteger();
    ExecutorService pool = Executors.newFixedThreadPool(models.size());
    try {
      List<Future<?>> workers = new ArrayList<>();
      for (Model model : models) {
        workers.add(
            pool.submit(
                () -> {
                  for (int i = next.getAndIncrement();
                      i < answers.length;
                      i = next.getAndIncrement()) {
                    progress.at(task, i, answers.length);
                    Sample sample = samples.get(i);
                    answers[i] = answer.apply(sample, model.run(sample));
                  }
                }));
      }
      for (Future<?> worker : workers) {
        worker.get();
      }
    } catch (ExecutionException e) {
      next.set(answers.length);
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
    progress.at(task, answers.length, answers.length);
    @SuppressWarnings("unchecked")
    List<T> typed = (List<T>) Arrays.asList(answers);
    return typed;
  }
}
