package dev.weft.report.page;

import java.util.List;
import java.util.Locale;

/**
 * Points over two figures of which less is better, as an SVG file: the horizontal axis is
 * logarithmic, the vertical one a share. Points of the front are joined by steps.
 */
public final class ScatterPlot {
  private static final int WIDTH = 860;
  private static final int HEIGHT = 480;
  private static final int LEFT = 80;
  private static final int RIGHT = 30;
  private static final int TOP = 40;
  private static final int BOTTOM = 60;
  private static final double MARGIN = 1.08;

  /**
   * A point.
   *
   * @param name shown when the mouse is over it
   * @param y 0 to 1
   */
  public record Point(String name, double x, double y, boolean front, boolean confirmed) {}

  private final Markup svg = new Markup();
  private final double least;
  private final double decades;

  private ScatterPlot(List<Point> points) {
    least = points.stream().mapToDouble(Point::x).min().orElse(1) / MARGIN;
    double most = points.stream().mapToDouble(Point::x).max().orElse(1) * MARGIN;
    decades = Math.log10(most / least);
  }

  /** The plot as a file of its own. */
  public static String file(String title, String horizontal, String vertical, List<Point> points) {
    return new ScatterPlot(points).draw(title, horizontal, vertical, points);
  }

  private String draw(String title, String horizontal, String vertical, List<Point> points) {
    svg.open(
        "svg",
        "xmlns",
        "http://www.w3.org/2000/svg",
        "viewBox",
        "0 0 " + WIDTH + " " + HEIGHT,
        "font-family",
        "sans-serif",
        "font-size",
        13);
    svg.empty("rect", "width", WIDTH, "height", HEIGHT, "fill", "white");
    text(WIDTH / 2.0, 20, "middle", title);
    text(WIDTH / 2.0, HEIGHT - 15, "middle", horizontal);
    text(LEFT - 60, TOP - 10, "start", vertical);
    axes();
    StringBuilder steps = new StringBuilder();
    for (Point p : points) {
      if (p.front) {
        String to = Figures.at(x(p.x)) + " " + Figures.at(y(p.y));
        steps.append(steps.length() == 0 ? "M" + to : "H" + Figures.at(x(p.x)) + "L" + to);
      }
    }
    svg.empty("path", "d", steps, "fill", "none", "stroke", "#0072b2", "stroke-width", 1.5);
    points.stream().filter(p -> !p.front).forEach(this::point);
    points.stream().filter(Point::front).forEach(this::point);
    return svg.close().toString();
  }

  private void axes() {
    for (int tenth = 0; tenth <= 10; tenth += 2) {
      double share = tenth / 10.0;
      line(LEFT, y(share), WIDTH - RIGHT, y(share));
      text(LEFT - 8, y(share) + 4, "end", 10 * tenth + " %");
    }
    for (int power = (int) Math.floor(Math.log10(least)); ; power++) {
      for (int factor : new int[] {1, 2, 5}) {
        double value = factor * Math.pow(10, power);
        if (value > least * Math.pow(10, decades)) {
          return;
        }
        if (value >= least) {
          line(x(value), TOP, x(value), HEIGHT - BOTTOM);
          text(x(value), HEIGHT - BOTTOM + 18, "middle", String.format(Locale.ROOT, "%.3g", value));
        }
      }
    }
  }

  private void point(Point p) {
    svg.open(
        "circle",
        "cx",
        Figures.at(x(p.x)),
        "cy",
        Figures.at(y(p.y)),
        "r",
        p.front ? 6 : 3,
        "fill",
        p.front ? "#0072b2" : "#9aa4ae",
        "stroke",
        p.confirmed ? "#d55e00" : "white",
        "stroke-width",
        p.confirmed ? 3 : 1);
    svg.leaf("title", p.name).close();
  }

  private double x(double value) {
    return LEFT + Math.log10(value / least) / decades * (WIDTH - LEFT - RIGHT);
  }

  private static double y(double share) {
    return HEIGHT - BOTTOM - share * (HEIGHT - BOTTOM - TOP);
  }

  private void line(double x1, double y1, double x2, double y2) {
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
        "#ddd");
  }

  private void text(double x, double y, String anchor, String words) {
    svg.leaf("text", words, "x", Figures.at(x), "y", Figures.at(y), "text-anchor", anchor);
  }
}
