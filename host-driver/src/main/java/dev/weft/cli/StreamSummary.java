package dev.weft.cli;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * What a stream of samples took.
 *
 * @param seconds from the first sample to the last answer
 * @param latencyMs from a sample as it was read to its outputs, by percentile (nearest rank)
 * @param cycles of the accelerator for a sample, the mean; null from a device without a clock
 * @param clockHz of the accelerator, where it is known
 * @param power by sensor; empty where there is none
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StreamSummary(
    String device,
    String config,
    int samples,
    double seconds,
    double framesPerSecond,
    Map<String, Double> latencyMs,
    Double cycles,
    Long clockHz,
    List<Power> power) {

  private static final int[] PERCENTILES = {50, 90, 99, 100};

  /**
   * @param watts mean over the stream
   * @param joulesPerSample of the whole rail, the board's rest included
   */
  record Power(String sensor, double watts, double joulesPerSample) {}

  static Map<String, Double> percentiles(double[] seconds) {
    double[] sorted = seconds.clone();
    Arrays.sort(sorted);
    Map<String, Double> found = new LinkedHashMap<>();
    for (int percent : PERCENTILES) {
      int rank = (percent * sorted.length + 99) / 100;
      String name = percent == 100 ? "max" : "p" + percent;
      found.put(name, sorted.length == 0 ? 0 : 1000 * sorted[Math.max(0, rank - 1)]);
    }
    return found;
  }

  /** For people, one line each. */
  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%d samples in %.3f s on device %s: %.1f a second",
            samples,
            seconds,
            device,
            framesPerSecond));
    StringBuilder latency = new StringBuilder("latency in ms:");
    latencyMs.forEach(
        (name, ms) -> latency.append(String.format(Locale.ROOT, " %s %.3f", name, ms)));
    lines.add(latency.toString());
    if (cycles != null) {
      String text = String.format(Locale.ROOT, "%,.0f cycles a sample", cycles);
      lines.add(
          clockHz == null
              ? text
              : text
                  + String.format(
                      Locale.ROOT,
                      ", at %.1f MHz %.1f samples a second",
                      clockHz / 1e6,
                      clockHz / cycles));
    }
    for (Power rail : power) {
      lines.add(
          String.format(
              Locale.ROOT,
              "%s: %.2f W, %.4f J a sample",
              rail.sensor,
              rail.watts,
              rail.joulesPerSample));
    }
    return lines;
  }
}
