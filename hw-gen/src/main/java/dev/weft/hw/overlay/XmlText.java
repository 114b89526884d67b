package dev.weft.hw.overlay;

/**
 * Writes an XML document element by element, indented. Names of open elements are kept, so that
 * every end matches its start.
 */
final class XmlText {
  private final StringBuilder text =
      new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  private final java.util.ArrayDeque<String> open = new java.util.ArrayDeque<>();
  private final String prefix;

  /**
   * A document.
   *
   * @param prefix put before the names of elements without one, as in {@code spirit:}
   */
  XmlText(String prefix) {
    this.prefix = prefix;
  }

  /** Starts an element; attributes are name, value, name, value. */
  XmlText start(String element, Object... attributes) {
    tag(element, attributes).append(">\n");
    open.push(element);
    return this;
  }

  /** Ends the element that was started last. */
  XmlText end() {
    String element = open.pop();
    indent().append("</").append(named(element)).append(">\n");
    return this;
  }

  /** An element without content. */
  XmlText empty(String element, Object... attributes) {
    tag(element, attributes).append("/>\n");
    return this;
  }

  /** An element that holds text. */
  XmlText leaf(String element, Object content, Object... attributes) {
    tag(element, attributes)
        .append('>')
        .append(escaped(content))
        .append("</")
        .append(named(element))
        .append(">\n");
    return this;
  }

  /** The document; all elements must have ended. */
  String document() {
    if (!open.isEmpty()) {
      throw new IllegalStateException("element " + open.peek() + " has no end");
    }
    return text.toString();
  }

  private StringBuilder tag(String element, Object... attributes) {
    indent().append('<').append(named(element));
    for (int i = 0; i < attributes.length; i += 2) {
      text.append(' ').append(attributes[i]).append("=\"");
      text.append(escaped(attributes[i + 1])).append('"');
    }
    return text;
  }

  private StringBuilder indent() {
    return text.append("  ".repeat(open.size()));
  }

  private String named(String element) {
    return element.contains(":") ? element : prefix + element;
  }

  private static String escaped(Object value) {
    return value
        .toString()
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
