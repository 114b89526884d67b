package dev.weft.flow;

import dev.weft.device.RunResult;
import java.util.Map;

/**
 * Something that runs the accelerator's part of a model: the reference, or a device. Not
 * thread-safe.
 */
public interface Backend extends AutoCloseable {
  /** The kind's name: {@code reference}, {@code software}, {@code rtl}. */
  String name();

  /** Runs one sample on the accelerator's integers, by input. */
  Run run(Map<String, int[]> inputs);

  @Override
  void close();

  /**
   * What a run gave.
   *
   * @param tensors outputs, and intermediate tensors where the backend keeps them, by name
   * @param result the device's own account with counters; null from the reference
   * @param seconds wall-clock time
   */
  record Run(Map<String, int[]> tensors, RunResult result, double seconds) {}
}
