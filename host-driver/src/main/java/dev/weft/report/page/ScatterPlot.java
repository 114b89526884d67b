package dev.weft.report.page;

import java.util.List;
import java.util.Locale;

/**
 * Points over two figures of which less is better, as an SVG file: the horizontal axis is
 * logarithmic, the vertical one a share. Points of the front are joined by steps.
 */
public final class ScatterPlot {
  private static final int HEIGHT = 480;
  private static final double MARGIN = 1.08;
  private static final String FRONT = "#0072b2";

  private ScatterPlot() {}

  /**
   * A point.
   *
   * @param name shown when the mouse is over it
   * @param y 0 to 1
   */
  public record Point(String name, double x, double y, boolean front, boolean confirmed) {}

  /** The plot as a file of its own. */
  public static String file(String title, String horizontal, String vertical, List<Point> points) {
    double least = points.stream().mapToDouble(Point::x).min().orElse(1) / MARGIN;
    double most = points.stream().mapToDouble(Point::x).max().orElse(1) * MARGIN;
    Axis across =
        Axis.logarithmic(
            horizontal,
            least,
            most,
            new double[] {1, 2, 5},
            value -> String.format(Locale.ROOT, "%.3g", value));
    double highest = Math.max(1, points.stream().mapToDouble(Point::y).max().orElse(1));
    Axis up =
        Axis.linear(
            vertical, 0, highest, 6, share -> String.format(Locale.ROOT, "%.0f %%", 100 * share));
    Markup svg = new Markup();
    Plot plot = Plot.open(svg, null, title, HEIGHT, across, up);
    Point last = null;
    for (Point p : points) {
      if (p.front) {
        if (last != null) {
          plot.line(last.x, last.y, p.x, last.y, FRONT, 1.5, null);
          plot.line(p.x, last.y, p.x, p.y, FRONT, 1.5, null);
        }
        last = p;
      }
    }
    points.stream().filter(p -> !p.front).forEach(p -> dot(plot, p));
    points.stream().filter(Point::front).forEach(p -> dot(plot, p));
    plot.close();
    return svg.toString();
  }

  private static void dot(Plot plot, Point p) {
    plot.dot(
        p.x,
        p.y,
        p.front ? 6 : 3,
        p.name,
        "fill",
        p.front ? FRONT : "#9aa4ae",
        "stroke",
        p.confirmed ? "#d55e00" : "white",
        "stroke-width",
        p.confirmed ? 3 : 1);
  }
}
