package dev.weft.report.page;

import dev.weft.report.ReportText;
import java.util.Locale;

/**
 * A table in the making. Cells with numbers carry the number itself as well, by which a click on
 * the heading sorts and which tests read.
 */
final class Table {
  /** A tenth of a percent is worth a colour. */
  private static final double LEAST_CHANGE = 0.001;

  private final Markup page;

  /**
   * Opens a table in a box that scrolls sideways.
   *
   * @param headings those of columns of words start with '&lt;'
   */
  Table(Markup page, String id, String... headings) {
    this.page = page;
    page.open("div", "class", "scroll").open("table", "id", id, "class", "sortable");
    page.open("thead").open("tr");
    for (String heading : headings) {
      boolean word = heading.startsWith("<");
      page.leaf("th", word ? heading.substring(1) : heading, "class", word ? "word" : null);
    }
    page.close().close().open("tbody");
  }

  /**
   * @param layer that the row is about, or null
   */
  Table row(String layer) {
    page.open("tr", "data-layer", layer);
    return this;
  }

  Table endRow() {
    page.close();
    return this;
  }

  /** Rows from here on stay at the table's end. */
  Table total() {
    page.close().open("tfoot").open("tr", "class", "total");
    return this;
  }

  Table name(String name) {
    page.leaf("td", name, "class", "word name", "title", name);
    return this;
  }

  Table word(String word) {
    page.leaf("td", word == null ? "-" : word, "class", "word");
    return this;
  }

  /** Words that may take several lines. */
  Table sentence(String words) {
    page.leaf("td", words, "class", "word long");
    return this;
  }

  Table count(Long value) {
    return number(value, ReportText.count(value));
  }

  Table percent(Double share) {
    return number(share, ReportText.percent(share));
  }

  /** A change as a share: what is less is better; what rounds to nothing is neither. */
  Table change(Double share) {
    boolean none = share == null || Math.abs(share) < LEAST_CHANGE;
    String kind = none ? null : share < 0 ? "better" : "worse";
    String text = share == null ? "-" : String.format(Locale.ROOT, "%+.2f %%", 100 * share);
    page.leaf("td", text, "class", kind, "data-value", share == null ? 0 : share);
    return this;
  }

  Table number(Number value, String text) {
    page.leaf("td", text, "data-value", value == null ? -1 : value);
    return this;
  }

  /** A cell to be filled; {@link Markup#close} ends it. */
  Markup cell() {
    return page.open("td");
  }

  /** Ends the table; all rows must have ended. */
  void end() {
    page.close().close().close();
  }
}
