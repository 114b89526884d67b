package dev.weft.report.page;

import java.util.ArrayList;
import java.util.List;
import java.util.function.DoubleFunction;

/**
 * An axis of a {@link Plot}: where values lie between its ends, and which of them are named.
 *
 * @param logarithmic ends and ticks are positive then
 * @param ticks values that get a line and a label
 */
record Axis(
    String title,
    double from,
    double to,
    boolean logarithmic,
    List<Double> ticks,
    DoubleFunction<String> label) {

  /** A linear axis with ticks at 1, 2 or 5 times a power of ten, at most so many. */
  static Axis linear(String title, double from, double to, int most, DoubleFunction<String> label) {
    double step = Math.pow(10, Math.floor(Math.log10((to - from) / most)));
    for (double factor : new double[] {1, 2, 5, 10}) {
      if ((to - from) / (factor * step) <= most) {
        step *= factor;
        break;
      }
    }
    List<Double> ticks = new ArrayList<>();
    for (long i = (long) Math.ceil(from / step); i * step <= to; i++) {
      ticks.add(i * step);
    }
    return new Axis(title, from, to, false, ticks, label);
  }

  /** A logarithmic axis with ticks at so many of 1, 2 and 5 times each power of ten. */
  static Axis logarithmic(
      String title, double from, double to, double[] factors, DoubleFunction<String> label) {
    List<Double> ticks = new ArrayList<>();
    for (int power = (int) Math.floor(Math.log10(from)); Math.pow(10, power) <= to; power++) {
      for (double factor : factors) {
        double tick = factor * Math.pow(10, power);
        // An end that is a tick itself may differ from it in the last digit.
        if (tick >= from * (1 - 1e-9) && tick <= to * (1 + 1e-9)) {
          ticks.add(tick);
        }
      }
    }
    return new Axis(title, from, to, true, ticks, label);
  }

  /** Where a value lies: 0 at one end, 1 at the other. */
  double share(double value) {
    return logarithmic
        ? Math.log(value / from) / Math.log(to / from)
        : (value - from) / (to - from);
  }
}
