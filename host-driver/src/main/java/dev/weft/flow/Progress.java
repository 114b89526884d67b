package dev.weft.flow;

/** Who wants to know how far a long piece of work is. */
public interface Progress {
  /** Nobody. */
  Progress NONE = (task, done, total) -> {};

  /**
   * @param task what is being done, in a word or two
   * @param done items done so far
   * @param total all items
   */
  void at(String task, long done, long total);
}
