package dev.weft.bench;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import dev.weft.report.ReportText;
import dev.weft.report.TextTable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * Two runs of the same benchmark, row by row.
 *
 * @param rows in the newer one's order; rows that only the older one has come last
 * @param tolerance share by which cycles may grow
 */
public record BenchComparison(List<Difference> rows, double tolerance) {

  /** A row's cycles before and after; one of them is null where only the other run has the row. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Difference(String name, Long before, Long after) {
    /** After less before, over before; null if one is absent. */
    public Double change() {
      return before == null || after == null ? null : (double) (after - before) / before;
    }
  }

  /**
   * Compares with what an earlier run wrote; a benchmark of something else is an {@link
   * IllegalArgumentException}.
   */
  public static BenchComparison of(Path before, BenchResult after, double tolerance)
      throws IOException {
    ObjectMapper mapper =
        JsonMapper.builder().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    JsonNode json = mapper.readTree(before.toFile());
    if (json == null || !json.path("rows").isArray()) {
      throw new IOException(before + " has no list of rows, expected what bench --json wrote");
    }
    return of(mapper.treeToValue(json, BenchResult.class), after, tolerance);
  }

  static BenchComparison of(BenchResult before, BenchResult after, double tolerance) {
    if (!before.name().equals(after.name()) || before.clockMhz() != after.clockMhz()) {
      throw new IllegalArgumentException(
          String.format(
              Locale.ROOT,
              "cannot compare %s at %.0f MHz with %s at %.0f MHz",
              after.name(),
              after.clockMhz(),
              before.name(),
              before.clockMhz()));
    }
    Map<String, Long> old = new LinkedHashMap<>();
    before.rows().forEach(r -> old.put(r.name(), r.cycles()));
    List<Difference> rows = new ArrayList<>();
    for (BenchRow row : after.rows()) {
      rows.add(new Difference(row.name(), old.remove(row.name()), row.cycles()));
    }
    old.forEach((name, cycles) -> rows.add(new Difference(name, cycles, null)));
    return new BenchComparison(rows, tolerance);
  }

  /** Rows that got slower by more than the tolerance. */
  public List<Difference> regressions() {
    return rows.stream().filter(d -> d.change() != null && d.change() > tolerance).toList();
  }

  @Override
  public String toString() {
    TextTable table = new TextTable("row", ">before", ">after", ">change");
    for (Difference d : rows) {
      String change = d.change() == null ? "-" : String.format("%+.2f %%", 100 * d.change());
      table.row(d.name(), ReportText.count(d.before()), ReportText.count(d.after()), change);
    }
    return table.toString();
  }
}
