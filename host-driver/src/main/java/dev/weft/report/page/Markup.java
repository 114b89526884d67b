package dev.weft.report.page;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/**
 * HTML or SVG as text, element by element. It is well-formed XML as well: every element is closed,
 * all text escaped. Attributes are name, value, name, value; those whose value is null are left
 * out.
 */
final class Markup {
  private final StringWriter text = new StringWriter();
  private final XMLStreamWriter xml;

  Markup() {
    try {
      xml = XMLOutputFactory.newInstance().createXMLStreamWriter(text);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Starts an element. */
  Markup open(String element, Object... attributes) {
    return write(
        () -> {
          xml.writeStartElement(element);
          attributes(attributes);
        });
  }

  /** Ends the element that was started last. */
  Markup close() {
    return write(xml::writeEndElement);
  }

  /** An element that HTML knows to have no content, or an SVG shape. */
  Markup empty(String element, Object... attributes) {
    return write(
        () -> {
          xml.writeEmptyElement(element);
          attributes(attributes);
        });
  }

  /** An element that holds text only. */
  Markup leaf(String element, Object content, Object... attributes) {
    return open(element, attributes).text(content).close();
  }

  /** A figure in large type over its name, of those at the top of a page. */
  Markup tile(String name, String value) {
    return open("div", "class", "tile").leaf("b", value).leaf("span", name).close();
  }

  Markup text(Object content) {
    return write(() -> xml.writeCharacters(content.toString()));
  }

  private void attributes(Object... attributes) throws XMLStreamException {
    for (int i = 0; i < attributes.length; i += 2) {
      if (attributes[i + 1] != null) {
        xml.writeAttribute(attributes[i].toString(), attributes[i + 1].toString());
      }
    }
  }

  /** Something that the writer may refuse. */
  private interface Writing {
    void run() throws XMLStreamException;
  }

  private Markup write(Writing writing) {
    try {
      writing.run();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public String toString() {
    write(xml::flush);
    return text.toString();
  }
}
