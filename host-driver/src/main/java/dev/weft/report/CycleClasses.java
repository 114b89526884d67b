package dev.weft.report;

import dev.weft.hw.regs.Counter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What each unit did in the cycles of a layer or a run: cycles by unit and class, {@code array} ->
 * {@code busy}, read off the names of the counters, so that a new counter of a unit appears by
 * itself. The classes of a unit add up to the cycles.
 */
public final class CycleClasses {
  private static final int SHOWN = 3;

  private CycleClasses() {}

  /** Of counters as the device gives them; null if it counted nothing. */
  public static Map<String, Map<String, Long>> of(Map<Counter, Long> counters) {
    if (counters.getOrDefault(Counter.CYCLES, 0L) == 0) {
      return null;
    }
    Map<String, Map<String, Long>> units = new LinkedHashMap<>();
    counters(counters.keySet())
        .forEach(
            (unit, classes) -> {
              Map<String, Long> cycles = new LinkedHashMap<>();
              classes.forEach(c -> cycles.put(name(c)[1], counters.get(c)));
              units.put(unit, cycles);
            });
    return units;
  }

  /** The counters that are classes of a unit's cycles, by unit. */
  static Map<String, List<Counter>> counters(Set<Counter> all) {
    return all.stream()
        .filter(c -> c.ordinal() >= Counter.LOAD_BUSY.ordinal())
        .sorted()
        .collect(Collectors.groupingBy(c -> name(c)[0], LinkedHashMap::new, Collectors.toList()));
  }

  private static String[] name(Counter counter) {
    return counter.name().toLowerCase(Locale.ROOT).split("_", 2);
  }

  /**
   * A line a layer with the share of its cycles in each class; a class that no layer has is left
   * out. Empty where nothing was counted.
   */
  public static String table(RunReport report) {
    if (report.units() == null) {
      return "";
    }
    List<String[]> columns = new ArrayList<>();
    report
        .units()
        .forEach(
            (unit, classes) ->
                classes.forEach(
                    (name, cycles) -> {
                      if (cycles > 0) {
                        columns.add(new String[] {unit, name});
                      }
                    }));
    List<String> heading = new ArrayList<>(List.of("% of cycles"));
    columns.forEach(c -> heading.add(">" + c[0] + "." + c[1]));
    TextTable table = new TextTable(heading.toArray(String[]::new));
    for (LayerReport layer : report.layers()) {
      if (layer.units() != null) {
        table.row(shares(layer.name(), layer.units(), layer.cycles(), columns));
      }
    }
    table.row(shares("total", report.units(), report.cycles(), columns));
    return table.toString();
  }

  private static String[] shares(
      String name, Map<String, Map<String, Long>> units, long cycles, List<String[]> columns) {
    List<String> cells = new ArrayList<>(List.of(ReportText.shortened(name)));
    for (String[] column : columns) {
      long share = units.get(column[0]).getOrDefault(column[1], 0L);
      cells.add(String.format(Locale.ROOT, "%.1f", 100.0 * share / cycles));
    }
    return cells.toArray(String[]::new);
  }

  /** Cycles of several runs together. */
  public static Map<String, Map<String, Long>> sum(List<Map<String, Map<String, Long>>> runs) {
    Map<String, Map<String, Long>> sum = new LinkedHashMap<>();
    for (Map<String, Map<String, Long>> run : runs) {
      run.forEach(
          (unit, classes) -> {
            Map<String, Long> own = sum.computeIfAbsent(unit, u -> new LinkedHashMap<>());
            classes.forEach((name, cycles) -> own.merge(name, cycles, Long::sum));
          });
    }
    return sum;
  }

  /** Each unit's largest classes in percent: {@code array busy 61 weights 20 wait 19, post ...}. */
  public static String summary(Map<String, Map<String, Long>> units, long cycles) {
    return units.entrySet().stream()
        .map(unit -> unit.getKey() + " " + largest(unit.getValue(), cycles))
        .collect(Collectors.joining(", "));
  }

  private static String largest(Map<String, Long> classes, long cycles) {
    return classes.entrySet().stream()
        .sorted(Map.Entry.comparingByValue(Comparator.reverseOrder()))
        .limit(SHOWN)
        .filter(e -> 200 * e.getValue() >= cycles)
        .map(e -> e.getKey() + " " + Math.floorDiv(100 * e.getValue() + cycles / 2, cycles))
        .collect(Collectors.joining(" "));
  }
}
