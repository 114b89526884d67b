package dev.weft.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What all pages have around their content: head, style and script, from resource files. */
final class Skeleton {
  private static final Pattern PLACE = Pattern.compile("\\$\\{(\\w+)}");

  private Skeleton() {}

  /**
   * A whole page.
   *
   * @param body markup
   */
  static String page(String title, String body) {
    Map<String, String> parts =
        Map.of(
            "title", new Markup().text(title).toString(),
            "style", resource("page.css").strip(),
            "script", resource("page.js").strip(),
            "body", body);
    return PLACE
        .matcher(resource("page.html"))
        .replaceAll(place -> Matcher.quoteReplacement(parts.get(place.group(1))));
  }

  private static String resource(String name) {
    try (InputStream file = Skeleton.class.getResourceAsStream("/report/" + name)) {
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
