package dev.weft.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotNull;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** Reads the pages that commands write. */
final class HtmlPage {
  private HtmlPage() {}

  static Document parse(Path page) throws Exception {
    return DocumentBuilderFactory.newInstance().newDocumentBuilder().parse(page.toFile());
  }

  static Element byId(Document page, String id) {
    NodeList all = page.getElementsByTagName("*");
    for (int i = 0; i < all.getLength(); i++) {
      if (((Element) all.item(i)).getAttribute("id").equals(id)) {
        return (Element) all.item(i);
      }
    }
    return null;
  }

  /** A table's numbers, row by row, the total's last. */
  static List<List<Double>> numbers(Document page, String id) {
    Element table = byId(page, id);
    assertNotNull(table, id);
    List<List<Double>> rows = new ArrayList<>();
    NodeList all = table.getElementsByTagName("tr");
    for (int r = 1; r < all.getLength(); r++) {
      List<Double> row = new ArrayList<>();
      NodeList cells = ((Element) all.item(r)).getElementsByTagName("td");
      for (int c = 0; c < cells.getLength(); c++) {
        String value = ((Element) cells.item(c)).getAttribute("data-value");
        if (!value.isEmpty()) {
          row.add(Double.valueOf(value));
        }
      }
      rows.add(row);
    }
    return rows;
  }

  /** Style, script, drawings and pictures are inside of it; links go to places of its own. */
  static void needsNothingElse(Path file) throws IOException {
    String page = Files.readString(file).replace("href=\"#", "");
    for (String reference : List.of("http", "//", "url(", "@import", "<link", "src=", "href=")) {
      int at = page.replace("// ", "").indexOf(reference);
      assertEquals(-1, at, reference + " stands in the page");
    }
  }
}
