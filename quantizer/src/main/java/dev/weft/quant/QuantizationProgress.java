package dev.weft.quant;

/** Who wants to know how far a long quantization is. */
@FunctionalInterface
public interface QuantizationProgress {
  /** Nobody. */
  QuantizationProgress NONE = (task, done, total) -> {};

  /**
   * @param task what is being done, in a word or two
   * @param done items done so far
   * @param total all items
   */
  void at(String task, long done, long total);
}
