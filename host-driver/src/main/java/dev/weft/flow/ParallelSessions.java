package dev.weft.flow;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/** Sessions of one network on equal devices, which a {@link Sweep} runs side by side. */
public final class ParallelSessions implements AutoCloseable {
  /** More only share the processor. */
  public static final int MOST = 2;

  private final List<Session> sessions = new ArrayList<>();

  /**
   * @param open a session on a device of its own
   */
  public ParallelSessions(int count, Supplier<Session> open) {
    try {
      for (int i = 0; i < count; i++) {
        sessions.add(open.get());
      }
    } catch (RuntimeException e) {
      close();
      throw e;
    }
  }

  public List<Sweep.Model> models() {
    return sessions.stream()
        .map(session -> (Sweep.Model) sample -> session.infer(sample).outputs())
        .toList();
  }

  @Override
  public void close() {
    sessions.forEach(Session::close);
  }
}
