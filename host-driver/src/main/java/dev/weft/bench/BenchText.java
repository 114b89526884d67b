package dev.weft.bench;

import dev.weft.report.CycleClasses;
import dev.weft.report.ReportText;
import dev.weft.report.TextTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** A benchmark as text: for a terminal with the units' busy shares, and as a Markdown table. */
public final class BenchText {
  private static final List<String> HEADING =
      List.of(
          "row",
          ">MACs",
          ">cycles",
          ">ms",
          ">utilization",
          "bound",
          ">roofline",
          ">of roofline",
          ">read",
          ">written");

  private BenchText() {}

  /** What was run, and a line a row. */
  public static String of(BenchResult result) {
    List<String> heading = new ArrayList<>(HEADING);
    heading.add("most cycles of the units");
    TextTable table = new TextTable(heading.toArray(String[]::new));
    for (BenchRow row : result.rows()) {
      List<String> cells = new ArrayList<>(cells(row));
      cells.add(row.units() == null ? "-" : CycleClasses.summary(row.units(), row.cycles()));
      table.row(cells.toArray(String[]::new));
    }
    return title(result) + System.lineSeparator() + table + footer(result);
  }

  /** The same as a section of a Markdown page. */
  public static String markdown(BenchResult result) {
    StringBuilder text = new StringBuilder("### ").append(result.name()).append("\n\n");
    text.append(title(result)).append("; ").append(footer(result)).append(".\n\n|");
    HEADING.forEach(h -> text.append(' ').append(h.replace(">", "")).append(" |"));
    text.append("\n|");
    HEADING.forEach(h -> text.append(h.startsWith(">") ? "---:|" : "---|"));
    for (BenchRow row : result.rows()) {
      text.append("\n|");
      cells(row).forEach(cell -> text.append(' ').append(cell.replace("|", "\\|")).append(" |"));
    }
    return text.append("\n").toString();
  }

  private static List<String> cells(BenchRow row) {
    return List.of(
        row.name(),
        ReportText.count(row.macs()),
        ReportText.count(row.cycles()),
        row.ms() == null ? "-" : String.format(Locale.ROOT, "%.3f", row.ms()),
        ReportText.percent(row.utilization()),
        row.bound(),
        ReportText.count(row.roofline()),
        ReportText.percent(row.ofRoofline()),
        ReportText.count(row.bytesRead()),
        ReportText.count(row.bytesWritten()));
  }

  private static String title(BenchResult result) {
    return String.format(
        Locale.ROOT,
        "%s on %s (%s) at %.0f MHz, DRAM %.2f bytes per cycle",
        result.name(),
        result.config(),
        result.device(),
        result.clockMhz(),
        result.dramBytesPerCycle());
  }

  private static String footer(BenchResult result) {
    String equal =
        result.bitExact() == null
            ? "not compared with anything"
            : (result.bitExact() ? "equal to " : "DIFFERENT from ")
                + result.checkedAgainst()
                + " bit for bit";
    return result.cyclesPerSecond() == null
        ? equal
        : String.format(
            Locale.ROOT, "%s; %,.0f simulated cycles per second", equal, result.cyclesPerSecond());
  }
}
