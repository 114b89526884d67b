package dev.weft.cli;

import dev.weft.explore.DesignPoint;
import dev.weft.explore.Explorer;
import dev.weft.explore.ResourceFit;
import dev.weft.hw.board.Board;
import dev.weft.report.ReportText;
import dev.weft.report.TextTable;
import java.util.List;
import java.util.Locale;

/** What a search found, for people: the front, and how far its figures can be trusted. */
final class ExplorationText {
  private ExplorationText() {}

  /**
   * The whole answer.
   *
   * @param other compared with the best, or null
   */
  static String of(
      List<DesignPoint> front,
      DesignPoint best,
      DesignPoint other,
      Explorer.Result result,
      ResourceFit fit,
      String goal,
      Board target) {
    TextTable table =
        new TextTable(
            "configuration",
            ">cycles",
            ">ms",
            ">LUT",
            ">DSP",
            ">BRAM36",
            ">share",
            ">copies",
            "cycles by",
            "resources by");
    front.forEach(p -> row(table, p, p == best ? " *" : ""));
    if (other != null) {
      row(table, other, " (compared)");
    }
    StringBuilder text = new StringBuilder(table.toString());
    text.append(
        String.format(
            Locale.ROOT,
            "* recommended for %s on %s%n%,d configurations considered, %,d fit by the resource fit"
                + " (quick figures in %.1f s); %d compiled and timed, %d refused, %.0f s in all%n"
                + "quick cycles err by %.1f %% (at most %.1f %%); those in the table are timed%n",
            goal,
            target.title(),
            result.candidates(),
            result.fitting(),
            result.quickSeconds(),
            result.timed(),
            result.refused(),
            result.seconds(),
            100 * result.quickError().mean(),
            100 * result.quickError().most()));
    if (other != null) {
      text.append(
          String.format(
              Locale.ROOT,
              "%s takes %.2f times the cycles of the recommended one%n",
              other.config().name(),
              (double) other.cycles() / best.cycles()));
    }
    return text.append(errors(fit, 0)).toString();
  }

  private static void row(TextTable table, DesignPoint p, String mark) {
    table.row(
        p.config().name() + mark,
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

  /** How far the resource fit is off. */
  static String errors(ResourceFit fit, int runs) {
    return String.format(
        Locale.ROOT,
        "resource fit%s errs by %.1f %% of LUTs (at most %.1f %%), %.1f %% of FFs (%.1f %%), %.1f %% of"
            + " DSPs (%.1f %%), %.1f %% of BRAMs (%.1f %%), each run predicted by the others%n",
        runs == 0 ? "" : " of " + runs + " runs",
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
