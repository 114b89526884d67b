package dev.weft.report.page;

import dev.weft.report.Hardware;
import dev.weft.report.LayerReport;
import dev.weft.report.RunReport;
import java.util.Locale;

/**
 * Layers under the roofline of Williams et al. ("Roofline", 2009) as SVG, both axes logarithmic: to
 * the right MACs per byte of DRAM traffic, upwards MACs per cycle; a point's area is its layer's
 * share of the cycles. Hovering over a point names its layer. Layers without MACs have no place in
 * it, and those that touch no DRAM stand at its right border.
 */
public final class RooflinePlot {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 520;
  private static final int LEFT = 80;
  private static final int BOTTOM = 60;
  private static final int MARGIN = 30;
  private static final double LEAST_INTENSITY = 0.1;
  private static final double DECADES_RIGHT = 5;
  private static final double MOST_INTENSITY = LEAST_INTENSITY * Math.pow(10, DECADES_RIGHT);
  private static final double DECADES_UP = 3.5;
  private static final int LEAST_RADIUS = 2;
  private static final int FULL_RADIUS = 20;

  private final double peak;
  private final double bytesPerCycle;
  private final Markup svg;

  private RooflinePlot(Hardware hardware, Markup svg) {
    peak = hardware.macsPerCycle();
    bytesPerCycle = hardware.dramBytesPerCycle();
    this.svg = svg;
  }

  /** The plot of a run with cycles as a file of its own. */
  public static String file(RunReport report, Hardware hardware) {
    Markup svg = new Markup();
    new RooflinePlot(hardware, svg).draw(report, "http://www.w3.org/2000/svg");
    return svg.toString();
  }

  /** The same inside of a page. */
  static void draw(Markup page, RunReport report, Hardware hardware) {
    new RooflinePlot(hardware, page).draw(report, null);
  }

  private void draw(RunReport report, String namespace) {
    svg.open(
        "svg",
        "xmlns",
        namespace,
        "id",
        "roofline-drawing",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "font-family",
        "sans-serif",
        "font-size",
        13);
    svg.empty("rect", "width", WIDTH, "height", HEIGHT, "fill", "white");
    text(
        WIDTH / 2.0,
        20,
        "middle",
        report.model()
            + " on "
            + report.config()
            + String.format(
                Locale.ROOT, ": at most %.0f MAC and %.1f bytes per cycle", peak, bytesPerCycle));
    axes();
    double ridge = peak / bytesPerCycle;
    roof(LEAST_INTENSITY, ridge);
    roof(ridge, MOST_INTENSITY);
    layers(report);
    svg.close();
  }

  private void axes() {
    for (int decade = 0; decade <= DECADES_RIGHT; decade++) {
      double intensity = LEAST_INTENSITY * Math.pow(10, decade);
      line(x(intensity), y(peak * 1.3), x(intensity), HEIGHT - BOTTOM, "#ddd", 1);
      text(x(intensity), HEIGHT - BOTTOM + 18, "middle", number(intensity));
    }
    for (double macs = peak; macs > peak / Math.pow(10, DECADES_UP); macs /= 4) {
      line(LEFT, y(macs), WIDTH - MARGIN, y(macs), "#ddd", 1);
      text(LEFT - 8, y(macs) + 4, "end", number(macs));
    }
    text(WIDTH / 2.0, HEIGHT - 15, "middle", "MACs per byte of DRAM traffic");
    text(LEFT, 42, "middle", "MACs per cycle");
  }

  private void roof(double from, double to) {
    line(x(from), y(roofAt(from)), x(to), y(roofAt(to)), "#222", 2);
  }

  private double roofAt(double intensity) {
    return Math.min(peak, intensity * bytesPerCycle);
  }

  private void layers(RunReport report) {
    for (LayerReport layer : report.layers()) {
      long bytes = layer.bytesRead() + layer.bytesWritten();
      if (layer.cycles() == null || layer.macs() == 0) {
        continue;
      }
      double intensity = bytes == 0 ? MOST_INTENSITY : (double) layer.macs() / bytes;
      double macs = (double) layer.macs() / layer.cycles();
      String perByte =
          bytes == 0 ? "no DRAM traffic" : String.format(Locale.ROOT, "%.1f per byte", intensity);
      svg.open(
          "circle",
          "cx",
          Figures.at(x(intensity)),
          "cy",
          Figures.at(y(macs)),
          "r",
          Figures.at(
              LEAST_RADIUS + FULL_RADIUS * Math.sqrt((double) layer.cycles() / report.cycles())),
          "fill",
          "#0072b2",
          "fill-opacity",
          0.6,
          "data-layer",
          layer.name());
      svg.leaf(
              "title",
              layer.name()
                  + String.format(
                      Locale.ROOT,
                      ": %.1f MACs per cycle, %s, %.0f %% of the roof",
                      macs,
                      perByte,
                      100 * macs / roofAt(intensity)))
          .close();
    }
  }

  private static double x(double intensity) {
    double share = Math.log10(intensity / LEAST_INTENSITY) / DECADES_RIGHT;
    return LEFT + Math.max(0, Math.min(1, share)) * (WIDTH - LEFT - MARGIN);
  }

  private double y(double macs) {
    double share = 1 + Math.log10(macs / peak) / DECADES_UP;
    return HEIGHT - BOTTOM - Math.max(0, share) * (HEIGHT - BOTTOM - 60);
  }

  private void line(double x1, double y1, double x2, double y2, String colour, int width) {
    svg.empty(
        "line",
        "x1",
        Figures.at(x1),
        "y1",
        Figures.at(y1),
        "x2",
        Figures.at(x2),
        "y2",
        Figures.at(y2),
        "stroke",
        colour,
        "stroke-width",
        width);
  }

  private void text(double x, double y, String anchor, String words) {
    svg.leaf("text", words, "x", Figures.at(x), "y", Figures.at(y), "text-anchor", anchor);
  }

  private static String number(double value) {
    return value >= 10
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }
}
