package dev.weft.report.page;

import dev.weft.report.LayerReport;
import dev.weft.report.RunReport;
import java.util.LinkedHashMap;
import java.util.Map;

/** Two runs, layer by layer: cycles and DRAM bytes before and now. Layers are told by name. */
final class Comparison {
  private Comparison() {}

  static void write(Markup page, RunReport before, RunReport now) {
    page.open("section", "id", "comparison").leaf("h2", "Compared with another run");
    page.leaf(
        "p",
        "Before: " + before.model() + " on " + before.config() + " (" + before.device() + ").");
    Map<String, LayerReport> old = new LinkedHashMap<>();
    before.layers().forEach(l -> old.put(l.name(), l));
    Table table =
        new Table(
            page,
            "compared",
            "<layer",
            "cycles before",
            "cycles now",
            "change",
            "bytes before",
            "bytes now",
            "change");
    for (LayerReport layer : now.layers()) {
      LayerReport other = old.remove(layer.name());
      table.row(layer.name()).name(layer.name());
      cells(
          table,
          other == null ? null : other.cycles(),
          layer.cycles(),
          other == null ? null : bytes(other),
          bytes(layer));
    }
    old.forEach(
        (name, layer) -> {
          table.row(name).name(name);
          cells(table, layer.cycles(), null, bytes(layer), null);
        });
    table.total().name("total");
    cells(
        table,
        before.cycles(),
        now.cycles(),
        before.bytesRead() + before.bytesWritten(),
        now.bytesRead() + now.bytesWritten());
    table.end();
    page.close();
  }

  private static long bytes(LayerReport layer) {
    return layer.bytesRead() + layer.bytesWritten();
  }

  private static void cells(Table table, Long cycles, Long cyclesNow, Long bytes, Long bytesNow) {
    table.count(cycles).count(cyclesNow).change(change(cycles, cyclesNow));
    table.count(bytes).count(bytesNow).change(change(bytes, bytesNow)).endRow();
  }

  private static Double change(Long before, Long now) {
    return before == null || now == null || before == 0 ? null : (double) (now - before) / before;
  }
}
