package dev.cuecard.exchange;

import java.io.StringWriter;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// XML as XLIFF is written: an element a line, texts untouched.
final class XliffOutput {
  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private int depth;

  /// A document of this root element.
  XliffOutput(String root, String namespace) {
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
      xml.writeStartElement(root);
      xml.writeDefaultNamespace(namespace);
      depth = 1;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Opens an element on a line of its own.
  XliffOutput open(String name, String... attributes) {
    try {
      line();
      xml.writeStartElement(name);
      depth++;
      return attributes(attributes);
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// Names and values, in turn.
  XliffOutput attributes(String... namesAndValues) {
    try {
      for (int i = 0; i < namesAndValues.length; i += 2) {
        xml.writeAttribute(namesAndValues[i], legal(namesAndValues[i + 1]));
      }
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  XliffOutput close() {
    try {
      depth--;
      line();
      xml.writeEndElement();
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  /// An element that holds nothing but text.
  XliffOutput element(String name, String text, String... attributes) {
    try {
      open(name, attributes);
      xml.writeCharacters(legal(text));
      xml.writeEndElement();
      depth--;
      return this;
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }

  private void line() throws XMLStreamException {
    xml.writeCharacters("\n" + "  ".repeat(depth));
  }

  /// XML 1.0, 2.2: most control characters cannot be written at all.
  private static String legal(String text) {
    return text.replaceAll(
        "[^\\x09\\x0a\\x0d\\x20-\\x{d7ff}\\x{e000}-\\x{fffd}\\x{10000}-\\x{10ffff}]", "\ufffd");
  }

  /// The whole, with what is still open closed.
  String end() {
    try {
      while (depth > 1) {
        close();
      }
      xml.writeCharacters("\n");
      xml.writeEndDocument();
      return out + "\n";
    } catch (XMLStreamException e) {
      throw new IllegalStateException(e);
    }
  }
}
