package dev.weft.cli;

import dev.weft.explore.DesignPoint;
import dev.weft.explore.Explorer;
import dev.weft.explore.ResourceFit;
import dev.weft.hw.arch.NumberFormat;
import dev.weft.report.ReportText;
import dev.weft.report.TextTable;
import java.util.Locale;

/** What a search found, for people: the front, and how far its figures can be trusted. */
final class ExplorationText {
  private ExplorationText() {}

  /** The whole answer. */
  static String of(Exploration found) {
    TextTable table =
        new TextTable(
            "configuration",
            "format",
            ">accuracy",
            ">cycles",
            ">ms",
            ">LUT",
            ">DSP",
            ">BRAM36",
            ">share",
            ">copies",
            "cycles by",
            "resources by");
    found.front().forEach(p -> row(table, p, p == found.best() ? " *" : "", found));
    if (found.other() != null) {
      row(table, found.other(), " (compared)", found);
    }
    StringBuilder text = new StringBuilder(table.toString());
    text.append(
        String.format(
            Locale.ROOT, "* recommended for %s on %s%n", found.goal(), found.board().title()));
    found.front().stream().filter(p -> p.errors() != null).forEach(p -> text.append(confirmed(p)));
    found.accuracies().forEach((format, score) -> text.append(accuracy(format, score, found)));
    if (found.other() != null) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s takes %.2f times the cycles of the recommended one%n",
              found.other().config().name(),
              (double) found.other().cycles() / found.best().cycles()));
    }
    for (Explorer.Result search : found.searches()) {
      text.append(search(search));
      text.append(
          errors(search.format(), found.runs().fit(found.board().family(), search.format())));
    }
    return text.toString();
  }

  private static void row(TextTable table, DesignPoint p, String mark, Exploration found) {
    Score accuracy = found.accuracies().get(p.config().format());
    table.row(
        p.config().name() + mark,
        p.config().format().label(),
        accuracy == null ? "-" : ReportText.percent(accuracy.value()),
        ReportText.count(p.cycles()),
        String.format(Locale.ROOT, "%.3f", p.ms()),
        ReportText.count((long) p.resources().lut()),
        ReportText.count((long) p.resources().dsp()),
        ReportText.count((long) p.resources().bram36()),
        ReportText.percent(p.share()),
        Integer.toString(p.copies()),
        p.cyclesBy(),
        p.resourcesBy());
  }

  private static String confirmed(DesignPoint p) {
    return String.format(
        Locale.ROOT,
        "%s is confirmed: cycles were estimated at %,d (%+.1f %%), LUTs at %,d (%+.1f %%), FFs %+.1f %%,"
            + " DSPs %+.1f %%, BRAMs %+.1f %%%s%n",
        p.config().name(),
        p.estimated().cycles(),
        100 * p.errors().cycles(),
        p.estimated().resources().lut(),
        100 * p.errors().lut(),
        100 * p.errors().ff(),
        100 * p.errors().dsp(),
        100 * p.errors().bram36(),
        p.fits() ? "" : "; it does not fit the board");
  }

  private static String accuracy(NumberFormat format, Score score, Exploration found) {
    boolean left = found.searches().stream().noneMatch(s -> s.format() == format);
    return format.label()
        + " on the "
        + score.text("software device", null)
        + (left
            ? String.format(Locale.ROOT, ", less than --min-accuracy %s: left out%n", found.floor())
            : System.lineSeparator());
  }

  private static String search(Explorer.Result search) {
    return String.format(
        Locale.ROOT,
        "%s: %,d configurations considered, %,d fit by the resource fit (quick figures in %.1f s); %d"
            + " compiled and timed (%d of them by an earlier run), %d refused, %.0f s in all%n"
            + "quick cycles err by %.1f %% (at most %.1f %%); those in the table are timed%n",
        search.format().label(),
        search.candidates(),
        search.fitting(),
        search.quickSeconds(),
        search.timed(),
        search.known(),
        search.refused(),
        search.seconds(),
        100 * search.quickError().mean(),
        100 * search.quickError().most());
  }

  /** How far the resource fit is off. */
  static String errors(NumberFormat format, ResourceFit fit) {
    return String.format(
        Locale.ROOT,
        "resource fit of %s errs by %.1f %% of LUTs (at most %.1f %%), %.1f %% of FFs (%.1f %%), %.1f %%"
            + " of DSPs (%.1f %%), %.1f %% of BRAMs (%.1f %%), each run predicted by the others%n",
        format.label(),
        100 * fit.lut().error().mean(),
        100 * fit.lut().error().most(),
        100 * fit.ff().error().mean(),
        100 * fit.ff().error().most(),
        100 * fit.dsp().error().mean(),
        100 * fit.dsp().error().most(),
        100 * fit.bram36().mean(),
        100 * fit.bram36().most());
  }
}
