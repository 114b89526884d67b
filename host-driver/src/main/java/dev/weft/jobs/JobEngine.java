package dev.weft.jobs;

import java.util.concurrent.CompletableFuture;

/** Does jobs somewhere: {@link LocalEngine} on threads, {@link ClusterEngine} on other machines. */
public interface JobEngine extends AutoCloseable {
  /**
   * Starts a job; returns at once.
   *
   * @param input bytes that go with it, or null
   * @return its result; if it failed, an exception that says why
   */
  CompletableFuture<String> submit(Job job, byte[] input);

  /** Gives up what is not finished. */
  @Override
  void close();
}
