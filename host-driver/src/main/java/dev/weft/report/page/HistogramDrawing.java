package dev.weft.report.page;

import dev.weft.quant.insight.Distribution;
import java.util.Locale;

/**
 * A small histogram with the range that integers cover. Heights are logarithmic, so that tails are
 * seen beside the peak; what lies outside of the range has the colour of loss.
 */
final class HistogramDrawing {
  private static final int WIDTH = 288;
  private static final int HEIGHT = 70;
  private static final int AXIS = 16;

  private HistogramDrawing() {}

  /**
   * @param low real value of the smallest integer
   * @param high real value of the largest one
   */
  static void draw(Markup page, Distribution d, double low, double high, String unit) {
    page.open("svg", "class", "histogram", "viewBox", "0 0 " + WIDTH + " " + (HEIGHT + AXIS));
    double left = x(d, Math.max(d.from(), low));
    double right = x(d, Math.min(d.to(), high));
    page.empty(
        "rect",
        "class",
        "range",
        "x",
        Figures.at(left),
        "y",
        0,
        "width",
        Figures.at(Math.max(1, right - left)),
        "height",
        HEIGHT);
    bars(page, d, low, high, true);
    bars(page, d, low, high, false);
    page.empty("path", "class", "base", "d", "M0 " + HEIGHT + "h" + WIDTH);
    words(page, 1, "start", Figures.plain(d.from()));
    if (d.from() < 0 && d.to() > 0 && x(d, 0) > 60 && x(d, 0) < WIDTH - 90) {
      words(page, x(d, 0), "middle", "0");
    }
    words(page, WIDTH - 1, "end", Figures.plain(d.to()) + unit);
    page.close();
  }

  private static void words(Markup page, double x, String anchor, String words) {
    page.leaf("text", words, "x", Figures.at(x), "y", HEIGHT + 12, "text-anchor", anchor);
  }

  /** Bars whose middle is inside of the range, or those whose middle is not. */
  private static void bars(Markup page, Distribution d, double low, double high, boolean inside) {
    long most = 1;
    for (long count : d.counts()) {
      most = Math.max(most, count);
    }
    StringBuilder path = new StringBuilder();
    double width = (double) WIDTH / d.counts().length;
    double step = (d.to() - d.from()) / d.counts().length;
    for (int i = 0; i < d.counts().length; i++) {
      double middle = d.from() + (i + 0.5) * step;
      // A bin at the range's edge holds values of both kinds; half a bin decides.
      boolean in = middle >= low - step / 2 && middle <= high + step / 2;
      if (d.counts()[i] > 0 && in == inside) {
        double height = Math.max(1, HEIGHT * Math.log1p(d.counts()[i]) / Math.log1p(most));
        path.append(
            String.format(
                Locale.ROOT,
                "M%.1f %dv%.1fh%.1fv%.1fz",
                i * width,
                HEIGHT,
                -height,
                width,
                height));
      }
    }
    if (path.length() > 0) {
      page.empty("path", "class", inside ? "inside" : "outside", "d", path);
    }
  }

  private static double x(Distribution d, double value) {
    return WIDTH * (value - d.from()) / (d.to() - d.from());
  }
}
