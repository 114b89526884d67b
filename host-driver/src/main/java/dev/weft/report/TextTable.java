package dev.weft.report;

import java.util.ArrayList;
import java.util.List;

/**
 * Rows of text in columns as wide as their widest cell; columns whose heading starts with '>' are
 * right-aligned.
 */
public final class TextTable {
  private final List<String> heading;
  private final List<List<String>> rows = new ArrayList<>();

  public TextTable(String... heading) {
    this.heading = List.of(heading);
  }

  public void row(String... cells) {
    if (cells.length != heading.size()) {
      throw new IllegalArgumentException(
          cells.length + " cells in a table of " + heading.size() + " columns");
    }
    rows.add(List.of(cells));
  }

  @Override
  public String toString() {
    int[] widths = new int[heading.size()];
    List<List<String>> all = new ArrayList<>();
    all.add(heading.stream().map(h -> h.startsWith(">") ? h.substring(1) : h).toList());
    all.addAll(rows);
    for (List<String> row : all) {
      for (int c = 0; c < widths.length; c++) {
        widths[c] = Math.max(widths[c], row.get(c).length());
      }
    }
    StringBuilder text = new StringBuilder();
    for (List<String> row : all) {
      StringBuilder line = new StringBuilder();
      for (int c = 0; c < widths.length; c++) {
        String pad = " ".repeat(widths[c] - row.get(c).length());
        line.append(heading.get(c).startsWith(">") ? pad + row.get(c) : row.get(c) + pad)
            .append("  ");
      }
      text.append(line.toString().stripTrailing()).append(System.lineSeparator());
    }
    return text.toString();
  }
}
