package dev.weft.quant;

/** The real values that a tensor's integers must cover. */
public record Range(double min, double max) {
  public Range {
    if (!(min <= max) || !Double.isFinite(min) || !Double.isFinite(max)) {
      throw new IllegalArgumentException(
          "range is " + min + " to " + max + ", expected finite and in order");
    }
  }

  /** The smallest range that holds both. */
  public Range union(Range other) {
    return new Range(Math.min(min, other.min), Math.max(max, other.max));
  }

  public Range including(double value) {
    return new Range(Math.min(min, value), Math.max(max, value));
  }

  /** Largest magnitude. */
  public double magnitude() {
    return Math.max(Math.abs(min), Math.abs(max));
  }
}
