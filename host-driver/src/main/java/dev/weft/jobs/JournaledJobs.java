package dev.weft.jobs;

import dev.weft.flow.Progress;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * Does jobs by an engine, those only whose result the journal does not hold, and keeps each result
 * when it comes, not when all have come.
 */
public record JournaledJobs(JobEngine engine, ResultJournal journal) {

  /** A job with the bytes that go with it; null without. */
  public record Work(Job job, byte[] input) {}

  /** How many of these the journal holds already. */
  public int known(List<Work> works) {
    return (int) works.stream().filter(work -> journal.holds(work.job)).count();
  }

  /**
   * All results, in the order of the jobs. Jobs of equal fingerprint are done once. If one fails
   * the others are done all the same, so that the next run need not do them; then its error is
   * thrown.
   *
   * @param task what is being done, for the progress
   */
  public List<String> run(List<Work> works, String task, Progress progress) {
    Map<String, CompletableFuture<String>> results = new LinkedHashMap<>();
    AtomicInteger done = new AtomicInteger();
    for (Work work : works) {
      results.computeIfAbsent(
          work.job.fingerprint(),
          fingerprint ->
              journal
                  .result(work.job)
                  .map(CompletableFuture::completedFuture)
                  .orElseGet(
                      () ->
                          engine
                              .submit(work.job, work.input)
                              .thenApply(
                                  result -> {
                                    journal.keep(work.job, result);
                                    return result;
                                  }))
                  .whenComplete(
                      (result, e) -> progress.at(task, done.incrementAndGet(), works.size())));
    }
    List<String> all = new ArrayList<>();
    RuntimeException failure = null;
    for (Work work : works) {
      try {
        all.add(results.get(work.job.fingerprint()).join());
      } catch (CompletionException e) {
        failure = failure == null ? failure(work.job, e.getCause()) : failure;
      }
    }
    if (failure != null) {
      throw failure;
    }
    return all;
  }

  private static RuntimeException failure(Job job, Throwable cause) {
    return cause instanceof RuntimeException e
        ? e
        : new IllegalStateException("job " + job + " failed: " + cause.getMessage(), cause);
  }
}
