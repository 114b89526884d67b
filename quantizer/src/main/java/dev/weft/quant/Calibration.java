package dev.weft.quant;

import dev.weft.hw.arch.NumberFormat;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * What was seen of each tensor while a float model ran over the calibration pictures; one histogram
 * a tensor.
 */
public final class Calibration {
  private final Map<String, Histogram> histograms = new LinkedHashMap<>();
  private int pictures;

  /** Adds all float tensors of one picture, by name. */
  public void add(Map<String, float[]> tensors) {
    tensors.forEach(
        (name, values) -> {
          try {
            histograms.computeIfAbsent(name, n -> new Histogram()).add(values);
          } catch (IllegalArgumentException e) {
            throw new IllegalArgumentException(
                "tensor '" + name + "', picture " + pictures + ": " + e.getMessage(), e);
          }
        });
    pictures++;
  }

  /** Pictures seen. */
  public int pictures() {
    return pictures;
  }

  /** Each tensor's range; 16-bit formats take all values seen, for their steps are fine enough. */
  public Map<String, Range> ranges(Criterion criterion, NumberFormat format) {
    Criterion used = format == NumberFormat.Q2_14 ? Criterion.MIN_MAX : criterion;
    Map<String, Range> ranges = new LinkedHashMap<>();
    histograms.forEach((name, h) -> ranges.put(name, h.range(used, 1 << format.activationBits())));
    return ranges;
  }
}
