package dev.weft.quant.insight;

/**
 * A histogram of equal bins.
 *
 * @param from lower end of the first bin
 * @param to upper end of the last one
 */
public record Distribution(double from, double to, long[] counts) {
  private static final int BINS = 96;

  /** An empty one; an interval without length is widened. */
  public static Distribution over(double from, double to) {
    return from < to
        ? new Distribution(from, to, new long[BINS])
        : new Distribution(from - 0.5, from + 0.5, new long[BINS]);
  }

  /** Counts a value; what lies outside belongs to the bin at that end. */
  public void add(double value) {
    double bin = (value - from) / (to - from) * counts.length;
    counts[(int) Math.max(0, Math.min(counts.length - 1, Math.floor(bin)))]++;
  }
}
