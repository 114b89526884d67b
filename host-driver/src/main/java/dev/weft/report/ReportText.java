package dev.weft.report;

import java.util.Comparator;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** A run's report as text: one line a layer, and the whole. */
public final class ReportText {
  private static final int STALLS_SHOWN = 2;
  private static final int NAME_WIDTH = 40;

  private ReportText() {}

  public static String of(RunReport report) {
    TextTable table =
        new TextTable(
            "layer",
            "operator",
            ">MACs",
            ">cycles",
            ">utilization",
            ">read",
            ">written",
            "bound",
            "stalls");
    for (LayerReport layer : report.layers()) {
      table.row(
          shortened(layer.name()),
          layer.operator(),
          count(layer.macs()),
          count(layer.cycles()),
          percent(layer.utilization()),
          count(layer.bytesRead()),
          count(layer.bytesWritten()),
          layer.bound() == null ? "-" : layer.bound(),
          stalls(layer.stalls()));
    }
    table.row(
        "total",
        "",
        count(report.macs()),
        count(report.cycles()),
        percent(report.utilization()),
        count(report.bytesRead()),
        count(report.bytesWritten()),
        "",
        "");
    return table.toString();
  }

  /** A count with thousands apart; a dash where there is none. */
  public static String count(Long value) {
    return value == null ? "-" : String.format(Locale.ROOT, "%,d", value);
  }

  public static String percent(Double share) {
    return share == null ? "-" : String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** The end of a long name tells layers apart, so the beginning goes. */
  static String shortened(String name) {
    return name.length() <= NAME_WIDTH
        ? name
        : "..." + name.substring(name.length() - NAME_WIDTH + 3);
  }

  private static String stalls(Map<String, Long> stalls) {
    if (stalls == null) {
      return "-";
    }
    return stalls.entrySet().stream()
        .filter(e -> !e.getKey().endsWith(".idle"))
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(STALLS_SHOWN)
        .map(e -> e.getKey() + " " + count(e.getValue()))
        .collect(Collectors.joining(", "));
  }
}
