package dev.weft.report.page;

/**
 * A drawing with two axes, as SVG: frame, grid, and marks that are placed by their values. What
 * lies beyond an axis is drawn at its end.
 */
final class Plot {
  private static final int WIDTH = 860;
  private static final int LEFT = 80;
  private static final int RIGHT = 30;
  private static final int TOP = 56;
  private static final int BOTTOM = 60;
  private static final String GRID = "#ddd";

  private final Markup svg;
  private final int height;
  private final Axis across;
  private final Axis up;

  private Plot(Markup svg, int height, Axis across, Axis up) {
    this.svg = svg;
    this.height = height;
    this.across = across;
    this.up = up;
  }

  /**
   * Begins a drawing with its grid; {@link #close} ends it.
   *
   * @param id in a page; null in a file of its own, which names the namespace instead
   */
  static Plot open(Markup svg, String id, String title, int height, Axis across, Axis up) {
    Plot plot = new Plot(svg, height, across, up);
    svg.open(
        "svg",
        "xmlns",
        id == null ? "http://www.w3.org/2000/svg" : null,
        "id",
        id,
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "font-family",
        "sans-serif",
        "font-size",
        13);
    svg.empty("rect", "width", WIDTH, "height", height, "fill", "white");
    plot.words(WIDTH / 2.0, 20, "middle", title);
    plot.words(WIDTH / 2.0, height - 15, "middle", across.title());
    plot.words(LEFT - 70, TOP - 14, "start", up.title());
    for (double tick : across.ticks()) {
      plot.line(tick, up.from(), tick, up.to(), GRID, 1, null);
      plot.words(plot.x(tick), height - BOTTOM + 18, "middle", across.label().apply(tick));
    }
    for (double tick : up.ticks()) {
      plot.line(across.from(), tick, across.to(), tick, GRID, 1, null);
      plot.words(LEFT - 8, plot.y(tick) + 4, "end", up.label().apply(tick));
    }
    return plot;
  }

  void close() {
    svg.close();
  }

  /**
   * A line between two points.
   *
   * @param dashes as SVG wants them, or null
   */
  void line(
      double x1, double y1, double x2, double y2, String colour, double width, String dashes) {
    svg.empty(
        "line",
        "x1",
        Figures.at(x(x1)),
        "y1",
        Figures.at(y(y1)),
        "x2",
        Figures.at(x(x2)),
        "y2",
        Figures.at(y(y2)),
        "stroke",
        colour,
        "stroke-width",
        width,
        "stroke-dasharray",
        dashes);
  }

  /**
   * A dot that says what it is when the mouse is over it.
   *
   * @param style attributes of the circle: name, value, name, value
   */
  void dot(double x, double y, double radius, String title, Object... style) {
    Object[] attributes = new Object[6 + style.length];
    System.arraycopy(
        new Object[] {"cx", Figures.at(x(x)), "cy", Figures.at(y(y)), "r", Figures.at(radius)},
        0,
        attributes,
        0,
        6);
    System.arraycopy(style, 0, attributes, 6, style.length);
    svg.open("circle", attributes).leaf("title", title).close();
  }

  /** Words beside a point, so many units right of it and above it. */
  void label(double x, double y, double right, double above, String anchor, String words) {
    words(x(x) + right, y(y) - above, anchor, words);
  }

  private void words(double x, double y, String anchor, String words) {
    svg.leaf("text", words, "x", Figures.at(x), "y", Figures.at(y), "text-anchor", anchor);
  }

  private double x(double value) {
    return LEFT + bounded(across.share(value)) * (WIDTH - LEFT - RIGHT);
  }

  private double y(double value) {
    return height - BOTTOM - bounded(up.share(value)) * (height - BOTTOM - TOP);
  }

  private static double bounded(double share) {
    return Math.max(0, Math.min(1, share));
  }
}
