package dev.weft.report.page;

import dev.weft.report.Hardware;
import dev.weft.report.LayerReport;
import dev.weft.report.MemoryMap;
import dev.weft.report.ReportText;
import dev.weft.report.RunReport;
import dev.weft.report.UnitSpans;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Time from left to right: on which layer each unit worked, and below it whose data the feature
 * memory held, low addresses at the bottom. All of a layer's shapes in a row are one path in its
 * colour; colours repeat, names are in the tips.
 */
final class TimeDrawing {
  /** Okabe and Ito's colours, which the colour-blind can tell apart. */
  private static final String[] COLOURS = {
    "#0072b2", "#e69f00", "#009e73", "#cc79a7", "#56b4e9", "#d55e00", "#f0e442", "#7f7f7f"
  };

  /** Units of the drawings' own width. */
  private static final int WIDTH = 20000;

  private static final int UNIT_HEIGHT = 22;
  private static final int UNIT_GAP = 4;
  private static final int MEMORY_HEIGHT = 200;
  private static final int TICKS = 8;

  private final Markup page;
  private final List<LayerReport> layers;
  private final double perCycle;
  private final long cycles;

  private TimeDrawing(Markup page, RunReport report) {
    this.page = page;
    layers = report.layers();
    cycles = report.cycles();
    perCycle = (double) WIDTH / cycles;
  }

  static void draw(
      Markup page,
      RunReport report,
      List<UnitSpans> timeline,
      MemoryMap memory,
      Hardware hardware) {
    new TimeDrawing(page, report).draw(timeline, memory, hardware);
  }

  private void draw(List<UnitSpans> timeline, MemoryMap memory, Hardware hardware) {
    page.open("p", "class", "screen").open("label").text("Zoom ");
    page.empty(
        "input", "class", "zoom", "type", "range", "min", 1, "max", 40, "step", 0.5, "value", 1);
    page.close().close();
    page.open("div", "class", "times").open("div", "class", "labels");
    int row = UNIT_HEIGHT + UNIT_GAP;
    timeline.forEach(u -> label(u.unit(), row));
    if (memory != null) {
      label("feature memory, " + String.format(Locale.ROOT, "%,d", memory.words()) + " words", 60);
    }
    page.close().open("div", "class", "scroll").open("div", "class", "wide");
    units(timeline);
    if (memory != null) {
      memory(memory);
    }
    axis(hardware);
    page.close().close().close();
  }

  private void label(String words, int height) {
    page.leaf("div", words, "style", "height:" + height + "px");
  }

  private void units(List<UnitSpans> timeline) {
    int height = timeline.size() * (UNIT_HEIGHT + UNIT_GAP);
    open("timeline-drawing", height);
    for (int u = 0; u < timeline.size(); u++) {
      UnitSpans unit = timeline.get(u);
      int top = u * (UNIT_HEIGHT + UNIT_GAP);
      Map<Integer, StringBuilder> paths = new TreeMap<>();
      for (long[] span : unit.spans()) {
        box(paths, (int) span[2], span[0], span[1], top, UNIT_HEIGHT);
      }
      draw(paths, unit.unit() + ": ");
    }
    page.close();
  }

  private void memory(MemoryMap memory) {
    open("memory-drawing", MEMORY_HEIGHT);
    Map<Integer, StringBuilder> paths = new TreeMap<>();
    double perWord = (double) MEMORY_HEIGHT / memory.words();
    for (long[] e : memory.extents()) {
      double bottom = MEMORY_HEIGHT - e[0] * perWord;
      double top = MEMORY_HEIGHT - (e[1] + 1) * perWord;
      box(paths, (int) e[4], e[2], e[3], top, bottom - top);
    }
    draw(paths, "data of ");
    page.close();
  }

  private void open(String id, int height) {
    page.open(
        "svg",
        "id",
        id,
        "viewBox",
        "0 0 " + WIDTH + " " + height,
        "preserveAspectRatio",
        "none",
        "style",
        "height:" + height + "px");
  }

  private void box(
      Map<Integer, StringBuilder> paths, int layer, long from, long to, double top, double height) {
    long left = (long) (from * perCycle);
    long width = Math.max(1, (long) (to * perCycle) - left);
    paths
        .computeIfAbsent(layer, l -> new StringBuilder())
        .append(
            String.format(Locale.ROOT, "M%d %.1fh%dv%.1fh-%dz", left, top, width, height, width));
  }

  private void draw(Map<Integer, StringBuilder> paths, String words) {
    paths.forEach(
        (layer, shape) -> {
          String name = layers.get(layer).name();
          page.open(
              "path", "d", shape, "fill", COLOURS[layer % COLOURS.length], "data-layer", name);
          page.leaf("title", words + name).close();
        });
  }

  private void axis(Hardware hardware) {
    page.open("div", "class", "axis");
    long step = Figures.step(cycles, TICKS);
    // The last one's words need room as well.
    for (long cycle = 0; cycle < cycles - step / 2; cycle += step) {
      String place = String.format(Locale.ROOT, "left:%.3f%%", 100.0 * cycle / cycles);
      page.open("span", "style", place).text(ReportText.count(cycle));
      if (hardware != null && cycle > 0) {
        // Left out where the page is narrow.
        double milliseconds = 1e3 * cycle / hardware.clockHz();
        page.leaf("small", String.format(Locale.ROOT, " (%.3g ms)", milliseconds));
      }
      page.close();
    }
    page.close();
  }
}
