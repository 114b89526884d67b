package dev.weft.report.page;

import dev.weft.report.Hardware;
import dev.weft.report.LayerReport;
import dev.weft.report.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Layers under the roofline of Williams et al. ("Roofline", 2009) as SVG, both axes logarithmic: to
 * the right MACs per byte of DRAM traffic, upwards MACs per cycle; a point's area is its layer's
 * share of the cycles. Hovering over a point names its layer. Layers without MACs have no place in
 * it, and those that touch no DRAM stand at its right border.
 */
public final class RooflinePlot {
  private static final int HEIGHT = 520;
  private static final double LEAST_INTENSITY = 0.1;
  private static final double MOST_INTENSITY = 1e4;
  private static final double DECADES_UP = 3.5;

  /** The peak stands below the drawing's upper end by so much. */
  private static final double ROOM = 1.3;

  private static final int LEAST_RADIUS = 2;
  private static final int FULL_RADIUS = 20;

  private final double peak;
  private final double bytesPerCycle;

  private RooflinePlot(Hardware hardware) {
    peak = hardware.macsPerCycle();
    bytesPerCycle = hardware.dramBytesPerCycle();
  }

  /** The plot of a run with cycles as a file of its own. */
  public static String file(RunReport report, Hardware hardware) {
    Markup svg = new Markup();
    new RooflinePlot(hardware).draw(svg, null, report);
    return svg.toString();
  }

  /** The same inside of a page. */
  static void draw(Markup page, RunReport report, Hardware hardware) {
    new RooflinePlot(hardware).draw(page, "roofline-drawing", report);
  }

  private void draw(Markup svg, String id, RunReport report) {
    String title =
        report.model()
            + " on "
            + report.config()
            + String.format(
                Locale.ROOT, ": at most %.0f MAC and %.1f bytes per cycle", peak, bytesPerCycle);
    Plot plot = Plot.open(svg, id, title, HEIGHT, intensities(), speeds());
    double ridge = peak / bytesPerCycle;
    roof(plot, LEAST_INTENSITY, ridge);
    roof(plot, ridge, MOST_INTENSITY);
    layers(plot, report);
    plot.close();
  }

  private static Axis intensities() {
    return Axis.logarithmic(
        "MACs per byte of DRAM traffic",
        LEAST_INTENSITY,
        MOST_INTENSITY,
        new double[] {1},
        RooflinePlot::number);
  }

  /** Ticks go down from the peak, so that it has one. */
  private Axis speeds() {
    double least = peak / Math.pow(10, DECADES_UP);
    List<Double> ticks = new ArrayList<>();
    for (double macs = peak; macs > least; macs /= 4) {
      ticks.add(macs);
    }
    return new Axis("MACs per cycle", least, peak * ROOM, true, ticks, RooflinePlot::number);
  }

  private void roof(Plot plot, double from, double to) {
    plot.line(from, roofAt(from), to, roofAt(to), "#222", 2, null);
  }

  private double roofAt(double intensity) {
    return Math.min(peak, intensity * bytesPerCycle);
  }

  private void layers(Plot plot, RunReport report) {
    for (LayerReport layer : report.layers()) {
      long bytes = layer.bytesRead() + layer.bytesWritten();
      if (layer.cycles() == null || layer.macs() == 0) {
        continue;
      }
      double intensity = bytes == 0 ? MOST_INTENSITY : (double) layer.macs() / bytes;
      double macs = (double) layer.macs() / layer.cycles();
      String perByte =
          bytes == 0 ? "no DRAM traffic" : String.format(Locale.ROOT, "%.1f per byte", intensity);
      plot.dot(
          intensity,
          macs,
          LEAST_RADIUS + FULL_RADIUS * Math.sqrt((double) layer.cycles() / report.cycles()),
          layer.name()
              + String.format(
                  Locale.ROOT,
                  ": %.1f MACs per cycle, %s, %.0f %% of the roof",
                  macs,
                  perByte,
                  100 * macs / roofAt(intensity)),
          "fill",
          "#0072b2",
          "fill-opacity",
          0.6,
          "data-layer",
          layer.name());
    }
  }

  private static String number(double value) {
    return value >= 10
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
