package dev.weft.report.page;

import dev.weft.report.Hardware;
import dev.weft.report.MeasuredAccuracy;
import dev.weft.report.RecordedRun;
import dev.weft.report.ReportText;
import dev.weft.report.RunReport;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/**
 * A run as one HTML page that needs nothing else: style, script, drawings and pictures are inside.
 * What the record of the run does not hold is left out, and the page says how to get it. It is
 * well-formed XML as well.
 */
public final class RunPage {
  private final RecordedRun run;
  private final RunReport report;
  private final Hardware hardware;
  private final Markup page = new Markup();

  private RunPage(RecordedRun run) {
    this.run = run;
    report = run.report();
    hardware = run.details().hardware();
  }

  /**
   * The page of a run.
   *
   * @param before another run to compare with, or null
   */
  public static String of(RecordedRun run, RecordedRun before) {
    RunPage page = new RunPage(run);
    page.write(before == null ? null : before.report());
    String title = run.report().model() + " on " + run.report().config();
    return Skeleton.page(title, page.page.toString());
  }

  private void write(RunReport before) {
    page.open("main");
    page.leaf("h1", report.model() + " on " + report.config());
    page.leaf("p", "One run on: " + report.device() + ". " + clock(), "class", "quiet");
    sections(before != null);
    tiles();
    if (run.details().answer() != null) {
      AnswerSection.write(page, run.details().answer());
    }
    if (before != null) {
      Comparison.write(page, before, report);
    }
    layers();
    if (run.details().graph() != null) {
      graph();
    }
    if (report.cycles() != null) {
      roofline();
      timeline();
      counters();
    }
    page.close();
  }

  /** Links to what follows: the page of a large network is long. */
  private void sections(boolean compared) {
    Map<String, String> titles = new LinkedHashMap<>();
    if (run.details().answer() != null) {
      titles.put("answer", "Answer");
    }
    if (compared) {
      titles.put("comparison", "Comparison");
    }
    titles.put("layers", "Layers");
    if (run.details().graph() != null) {
      titles.put("graph", "Network");
    }
    if (report.cycles() != null) {
      titles.put("roofline", "Roofline");
      titles.put("timeline", "Time and memory");
      titles.put("counters", "Counters");
    }
    page.open("nav", "class", "screen");
    titles.forEach((id, title) -> page.leaf("a", title, "href", "#" + id));
    page.close();
  }

  private String clock() {
    return hardware == null
        ? ""
        : String.format(
            Locale.ROOT,
            "Clock %.0f MHz, DRAM %.2f bytes per cycle after %d cycles.",
            hardware.clockHz() / 1e6,
            hardware.dramBytesPerCycle(),
            hardware.dramLatencyCycles());
  }

  private void tiles() {
    page.open("div", "class", "tiles");
    if (report.cycles() != null) {
      page.tile("cycles", ReportText.count(report.cycles()));
      if (hardware != null) {
        double seconds = (double) report.cycles() / hardware.clockHz();
        page.tile("latency", String.format(Locale.ROOT, "%.3f ms", 1e3 * seconds));
        page.tile("frames per second", String.format(Locale.ROOT, "%.1f", 1 / seconds));
        page.tile("MACs per second", Figures.shortly(report.macs() / seconds, ""));
      }
      page.tile("utilization of the array", Figures.percent(report.utilization()));
    }
    page.tile("MACs", Figures.shortly(report.macs(), ""));
    page.tile("read from DRAM", Figures.shortly(report.bytesRead(), "B"));
    page.tile("written to DRAM", Figures.shortly(report.bytesWritten(), "B"));
    MeasuredAccuracy accuracy = run.details().accuracy();
    if (accuracy != null) {
      String text = accuracy.measure() + " on " + accuracy.images() + " images";
      page.tile(text + " (" + accuracy.device() + ")", Figures.percent(accuracy.value()));
      if (accuracy.onFloat() != null) {
        page.tile("the float model's", Figures.percent(accuracy.onFloat()));
      }
    }
    page.close();
  }

  private void layers() {
    page.open("section", "id", "layers").leaf("h2", "Layers");
    page.leaf(
        "p",
        "A layer's cycles count from the end of the layer before it to its own. Where layers ran"
            + " mixed with others (shared), the cycles counted for all of them are divided by the"
            + " work of each. Click a heading to sort, a layer to see it everywhere.",
        "class",
        "quiet");
    Map<String, Map<String, Long>> units = report.units();
    if (units != null) {
      CycleBars.legend(page);
      CycleBars.large(page, units, report.cycles());
      page.leaf("p", "All cycles of the run, by unit.", "class", "quiet");
    }
    LayerTables.layers(page, report);
    if (units != null) {
      page.open("details").leaf("summary", "Cycles of every unit by class, in numbers");
      LayerTables.classes(page, report);
      page.close();
    }
    page.close();
  }

  private void graph() {
    page.open("section", "id", "graph").leaf("h2", "Network");
    page.open("div", "class", "scroll graph");
    GraphDrawing.draw(page, run.details().graph(), report.layers());
    page.close().close();
  }

  private void roofline() {
    page.open("section", "id", "roofline").leaf("h2", "Roofline");
    if (hardware == null) {
      absent("This record does not name the hardware's peak");
    } else {
      page.open("div", "class", "plot");
      RooflinePlot.draw(page, report, hardware);
      page.close();
    }
    page.close();
  }

  private void timeline() {
    page.open("section", "id", "timeline").leaf("h2", "Time and feature memory");
    if (run.details().timeline() == null) {
      absent("This record does not say when instructions ran");
    } else {
      page.leaf(
          "p",
          "Which layer each unit worked on, and whose data lay where in the feature memory, from"
              + " its writing to its last reading.",
          "class",
          "quiet");
      TimeDrawing.draw(page, report, run.details().timeline(), run.details().memory(), hardware);
    }
    page.close();
  }

  private void absent(String what) {
    page.leaf("p", what + ": make the page from the model, weft report MODEL --html FILE.");
  }

  private void counters() {
    page.open("section", "id", "counters").leaf("h2", "Counters");
    LayerTables.counters(page, report);
    page.close();
  }
}
