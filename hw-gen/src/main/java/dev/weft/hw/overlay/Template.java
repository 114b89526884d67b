package dev.weft.hw.overlay;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A text of the resources with places of the form {@code @NAME@}. A place without a value and a
 * value without a place are errors: either is a template that somebody changed on one side only.
 */
final class Template {
  private static final Pattern PLACE = Pattern.compile("@([A-Z][A-Z_]*)@");

  private Template() {}

  /** The resource {@code /overlay/name} with all places filled. */
  static String fill(String name, Map<String, ?> values) {
    Set<String> unused = new TreeSet<>(values.keySet());
    String text =
        PLACE
            .matcher(resource(name))
            .replaceAll(
                place -> {
                  Object value = values.get(place.group(1));
                  if (value == null) {
                    throw new IllegalStateException(
                        "template " + name + ": no value for " + place.group());
                  }
                  unused.remove(place.group(1));
                  return Matcher.quoteReplacement(value.toString());
                });
    if (!unused.isEmpty()) {
      throw new IllegalStateException("template " + name + " has no place for " + unused);
    }
    return text;
  }

  private static String resource(String name) {
    try (InputStream in = Template.class.getResourceAsStream("/overlay/" + name)) {
      if (in == null) {
        throw new IllegalStateException("there is no template " + name);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read template " + name, e);
    }
  }
}
