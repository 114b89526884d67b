package dev.weft.report.page;

import dev.weft.report.QuantizationReport;
import dev.weft.report.QuantizationReport.Size;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * A network's worth over the bytes of its weights while layers are widened one after the other:
 * accuracy where it was measured, else its outputs' signal over their error.
 */
final class SizePlot {
  private static final int HEIGHT = 440;
  private static final int TICKS = 8;
  private static final double KILO = 1000;
  private static final String PATH = "#0072b2";
  private static final String OWN = "#d55e00";
  private static final String FLOAT = "#5a636e";

  private final QuantizationReport report;
  private final boolean accuracy;

  private SizePlot(QuantizationReport report) {
    this.report = report;
    accuracy = report.accuracy() != null;
  }

  /** Needs at least two sizes. */
  static void draw(Markup page, QuantizationReport report) {
    new SizePlot(report).draw(page);
  }

  private void draw(Markup page) {
    List<Size> all = Stream.concat(report.sizes().stream(), Stream.of(report.own())).toList();
    double least = all.stream().mapToDouble(Size::bytes).min().orElseThrow() / KILO;
    double largest = all.stream().mapToDouble(Size::bytes).max().orElseThrow() / KILO;
    List<Double> values = new ArrayList<>(all.stream().map(this::value).toList());
    if (accuracy) {
      values.add(100 * report.accuracy().onFloat());
    }
    double low = values.stream().min(Double::compare).orElseThrow();
    double high = values.stream().max(Double::compare).orElseThrow();
    double room = Math.max(0.5, 0.08 * (high - low));
    Axis across =
        Axis.linear(
            "thousand bytes of weights", 0.85 * least, 1.12 * largest, TICKS, Figures::plain);
    Axis up =
        Axis.linear(
            accuracy ? report.accuracy().name() + ", %" : "output signal over error, dB",
            low - room,
            high + room,
            TICKS,
            Figures::plain);
    Plot plot = Plot.open(page, "sizes-drawing", title(), HEIGHT, across, up);
    if (accuracy) {
      double real = 100 * report.accuracy().onFloat();
      plot.line(across.from(), real, across.to(), real, FLOAT, 1.5, "6 4");
      plot.label(
          across.from(), real, 8, 6, "start", String.format(Locale.ROOT, "float %.1f %%", real));
    }
    Size before = null;
    for (Size size : report.sizes()) {
      if (before != null) {
        plot.line(x(before), value(before), x(size), value(size), PATH, 2, null);
      }
      before = size;
    }
    report.sizes().forEach(s -> dot(plot, s, 5, name(s), PATH));
    dot(plot, report.own(), 7, "this network", OWN);
    plot.label(x(report.own()), value(report.own()), 10, -16, "start", "this network");
    ends(plot);
    plot.close();
  }

  private String title() {
    return report.model() + (accuracy ? ": accuracy" : ": output error") + " against size";
  }

  private void ends(Plot plot) {
    Size first = report.sizes().get(0);
    Size last = report.sizes().get(report.sizes().size() - 1);
    plot.label(x(first), value(first), -10, -4, "end", "all 4 bits");
    plot.label(x(last), value(last), 4, -18, "start", "all 8 bits");
  }

  private void dot(Plot plot, Size size, double radius, String name, String colour) {
    String tip =
        String.format(
            Locale.ROOT,
            accuracy ? "%s: %,.0f bytes, %.2f %%" : "%s: %,.0f bytes, %.1f dB",
            name,
            size.bytes(),
            value(size));
    plot.dot(
        x(size), value(size), radius, tip, "fill", colour, "stroke", "white", "stroke-width", 1);
  }

  /** What was widened last tells a network from the one before it. */
  static String name(Size size) {
    int wide = size.widened().size();
    return wide == 0
        ? "4 bits throughout"
        : "8 bits in " + wide + ", " + size.widened().get(wide - 1) + " the last";
  }

  private static double x(Size size) {
    return size.bytes() / KILO;
  }

  private double value(Size size) {
    return accuracy ? 100 * size.accuracy() : size.decibels() == null ? 0 : size.decibels();
  }
}
