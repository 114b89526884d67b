package dev.weft.report;

import dev.weft.hw.arch.AcceleratorConfig;
import java.util.List;
import java.util.Locale;

/**
 * Layers under the roofline of Williams et al. ("Roofline", 2009) as SVG, both axes logarithmic: to
 * the right MACs per byte of DRAM traffic, upwards MACs per cycle. Hovering over a point names its
 * layer.
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

  private final double peak;
  private final double bytesPerCycle;
  private final StringBuilder svg = new StringBuilder();

  private RooflinePlot(double peak, double bytesPerCycle) {
    this.peak = peak;
    this.bytesPerCycle = bytesPerCycle;
  }

  /**
   * The plot of a run with cycles; layers without MACs have no place in it, and those that touch no
   * DRAM stand at its right border.
   *
   * @param bytesPerCycle of the DRAM
   */
  public static String of(RunReport report, AcceleratorConfig config, double bytesPerCycle) {
    double peak = (double) config.array().rows() * config.array().columns();
    return new RooflinePlot(peak, bytesPerCycle).draw(report);
  }

  private String draw(RunReport report) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d %d\" font-family=\"sans-serif\""
                + " font-size=\"13\">%n<rect width=\"%d\" height=\"%d\" fill=\"white\"/>%n",
            WIDTH,
            HEIGHT,
            WIDTH,
            HEIGHT));
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
    layers(report.layers());
    return svg.append("</svg>\n").toString();
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

  private void layers(List<LayerReport> layers) {
    for (LayerReport layer : layers) {
      long bytes = layer.bytesRead() + layer.bytesWritten();
      if (layer.cycles() == null || layer.macs() == 0) {
        continue;
      }
      double intensity = bytes == 0 ? MOST_INTENSITY : (double) layer.macs() / bytes;
      double macs = (double) layer.macs() / layer.cycles();
      String perByte =
          bytes == 0 ? "no DRAM traffic" : String.format(Locale.ROOT, "%.1f per byte", intensity);
      svg.append(
          String.format(
              Locale.ROOT,
              "<circle cx=\"%.1f\" cy=\"%.1f\" r=\"5\" fill=\"#2a6fbb\" fill-opacity=\"0.6\"><title>%s:"
                  + " %.1f MACs per cycle, %s, %.0f %% of the roof</title></circle>%n",
              x(intensity),
              y(macs),
              escaped(layer.name()),
              macs,
              perByte,
              100 * macs / roofAt(intensity)));
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
    svg.append(
        String.format(
            Locale.ROOT,
            "<line x1=\"%.1f\" y1=\"%.1f\" x2=\"%.1f\" y2=\"%.1f\" stroke=\"%s\" stroke-width=\"%d\"/>%n",
            x1,
            y1,
            x2,
            y2,
            colour,
            width));
  }

  private void text(double x, double y, String anchor, String words) {
    svg.append(
        String.format(
            Locale.ROOT,
            "<text x=\"%.1f\" y=\"%.1f\" text-anchor=\"%s\">%s</text>%n",
            x,
            y,
            anchor,
            escaped(words)));
  }

  private static String number(double value) {
    return value >= 10
        ? String.format(Locale.ROOT, "%,.0f", value)
        : String.format(Locale.ROOT, "%.1f", value);
  }

  private static String escaped(String text) {
    return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
  }
}
