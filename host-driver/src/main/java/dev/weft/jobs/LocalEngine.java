package dev.weft.jobs;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Does jobs on threads of this program. */
public final class LocalEngine implements JobEngine {
  private final ExecutorService threads;

  /**
   * @param threads jobs done at a time
   */
  public LocalEngine(int threads) {
    this.threads =
        Executors.newFixedThreadPool(
            threads,
            task -> {
              Thread thread = new Thread(task, "job");
              thread.setDaemon(true);
              return thread;
            });
  }

  @Override
  public CompletableFuture<String> submit(Job job, byte[] input) {
    return CompletableFuture.supplyAsync(
        () -> {
          try {
            return JobKind.run(job, input);
          } catch (Exception e) {
            throw new CompletionException(e);
          }
        },
        threads);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
