package dev.weft.report.page;

import dev.weft.report.LayerReport;
import dev.weft.report.RunReport;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The tables of a run: what each layer took, what every unit did in it, and the counters. */
final class LayerTables {
  private LayerTables() {}

  /** A row a layer, with its units' cycles as bars. */
  static void layers(Markup page, RunReport report) {
    Table table =
        new Table(
            page,
            "layers-table",
            "<layer",
            "<operator",
            "MACs",
            "cycles",
            "of all",
            "utilization",
            "<bound",
            "bytes read",
            "bytes written",
            "<units' cycles");
    for (LayerReport layer : report.layers()) {
      table.row(layer.name()).name(layer.name()).word(layer.operator());
      table.count(layer.macs()).count(layer.cycles()).percent(share(layer.cycles(), report));
      table.percent(layer.utilization()).word(bound(layer));
      table.count(layer.bytesRead()).count(layer.bytesWritten());
      bars(table, layer.units(), layer.cycles());
      table.endRow();
    }
    table.total().name("total").word("");
    table.count(report.macs()).count(report.cycles()).percent(share(report.cycles(), report));
    table.percent(report.utilization()).word("");
    table.count(report.bytesRead()).count(report.bytesWritten());
    bars(table, report.units(), report.cycles());
    table.endRow().end();
  }

  private static Double share(Long cycles, RunReport report) {
    return cycles == null || report.cycles() == null ? null : (double) cycles / report.cycles();
  }

  private static String bound(LayerReport layer) {
    return layer.together() == null ? layer.bound() : layer.bound() + ", shared";
  }

  private static void bars(Table table, Map<String, Map<String, Long>> units, Long cycles) {
    Markup cell = table.cell();
    if (units != null) {
      CycleBars.small(cell, units, cycles);
    }
    cell.close();
  }

  /** Cycles by unit and class, a row a layer. */
  static void classes(Markup page, RunReport report) {
    List<String> headings = new ArrayList<>(List.of("<cycles"));
    report
        .units()
        .forEach((unit, classes) -> classes.keySet().forEach(c -> headings.add(unit + " " + c)));
    Table table = new Table(page, "classes-table", headings.toArray(String[]::new));
    for (LayerReport layer : report.layers()) {
      if (layer.units() != null) {
        table.row(layer.name()).name(layer.name());
        classes(table, layer.units());
      }
    }
    table.total().name("total");
    classes(table, report.units());
    table.end();
  }

  private static void classes(Table table, Map<String, Map<String, Long>> units) {
    units.values().forEach(classes -> classes.values().forEach(table::count));
    table.endRow();
  }

  /** The run's counters with their meaning. */
  static void counters(Markup page, RunReport report) {
    Table table = new Table(page, "counters-table", "<counter", "cycles", "of all", "<meaning");
    report
        .units()
        .forEach(
            (unit, classes) ->
                classes.forEach(
                    (name, cycles) ->
                        table
                            .row(null)
                            .name(unit + "." + name)
                            .count(cycles)
                            .number(
                                (double) cycles / report.cycles(),
                                String.format(
                                    Locale.ROOT, "%.2f %%", 100.0 * cycles / report.cycles()))
                            .word(CycleBars.meaning(unit, name))
                            .endRow()));
    table.end();
  }
}
