package dev.weft.report.page;

import dev.weft.hw.regs.Counter;
import java.util.Locale;
import java.util.Map;

/**
 * Cycles by unit and class as stacked bars. Every unit has a class of its own for what held it up
 * inside (DRAM, weights, its pipeline); all are drawn alike and told by name.
 */
final class CycleBars {
  private static final int WIDTH = 150;
  private static final int BAR = 6;
  private static final int STEP = 7;

  private CycleBars() {}

  /** The style of a class of cycles. */
  static String kind(String cycleClass) {
    return switch (cycleClass) {
      case "busy", "wait", "idle" -> cycleClass;
      default -> "held";
    };
  }

  /** What a unit's class means, in the words of the counters. */
  static String meaning(String unit, String cycleClass) {
    return Counter.valueOf((unit + "_" + cycleClass).toUpperCase(Locale.ROOT)).doc();
  }

  static void legend(Markup page) {
    page.open("div", "class", "legend");
    key(page, "busy", "busy: a datum every cycle");
    key(page, "held", "held up: DRAM (load, store), weights (array), pipeline (post)");
    key(page, "wait", "waits for another unit");
    key(page, "idle", "idle: no instruction");
    page.close();
  }

  private static void key(Markup page, String kind, String text) {
    page.open("span").leaf("i", "", "class", kind).text(text).close();
  }

  /** One thin bar a unit, for a row of a table. */
  static void small(Markup page, Map<String, Map<String, Long>> units, long cycles) {
    page.open(
        "svg",
        "class",
        "bars",
        "viewBox",
        "0 0 " + WIDTH + " " + (units.size() * STEP - 1),
        "preserveAspectRatio",
        "none");
    int y = 0;
    for (Map.Entry<String, Map<String, Long>> unit : units.entrySet()) {
      double x = 0;
      for (Map.Entry<String, Long> part : unit.getValue().entrySet()) {
        double width = (double) WIDTH * part.getValue() / cycles;
        if (width > 0) {
          page.open(
              "rect",
              "class",
              kind(part.getKey()),
              "x",
              Figures.at(x),
              "y",
              y,
              "width",
              Figures.at(width),
              "height",
              BAR);
          page.leaf("title", label(unit.getKey(), part.getKey(), part.getValue(), cycles)).close();
        }
        x += width;
      }
      y += STEP;
    }
    page.close();
  }

  /** One high bar a unit, with its shares in words. */
  static void large(Markup page, Map<String, Map<String, Long>> units, long cycles) {
    page.open("div", "class", "units");
    units.forEach(
        (unit, classes) -> {
          page.leaf("div", unit).open("div", "class", "stack");
          classes.forEach(
              (name, value) -> {
                double share = (double) value / cycles;
                page.leaf(
                    "div",
                    share < 0.06 ? "" : name + " " + Figures.percent(share),
                    "class",
                    kind(name),
                    "style",
                    "width:" + Figures.at(100 * share) + "%",
                    "title",
                    label(unit, name, value, cycles));
              });
          page.close();
        });
    page.close();
  }

  private static String label(String unit, String name, long value, long cycles) {
    return String.format(
        Locale.ROOT, "%s %s: %,d cycles, %.1f %%", unit, name, value, 100.0 * value / cycles);
  }
}
