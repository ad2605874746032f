package dev.cuecard.question.exchange;

import java.io.StringWriter;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/// An XML document being written, an element a line where text allows it.
final class Xml {
  /// > `Char = #x9 | #xA | #xD | [#x20-#xD7FF] | [#xE000-#xFFFD] | [#x10000-#x10FFFF]`
  private static final Pattern NO_CHARACTER =
      Pattern.compile("[^\\t\\n\\r\\x{20}-\\x{D7FF}\\x{E000}-\\x{FFFD}\\x{10000}-\\x{10FFFF}]");

  private final StringWriter out = new StringWriter();
  private final XMLStreamWriter xml;
  private final UnaryOperator<String> elements;
  private final UnaryOperator<String> attributes;

  /// With the names as they are given.
  Xml() {
    this(UnaryOperator.identity(), UnaryOperator.identity());
  }

  /// @param elements what elements are called for those who read the document
  /// @param attributes what attributes are
  Xml(UnaryOperator<String> elements, UnaryOperator<String> attributes) {
    this.elements = elements;
    this.attributes = attributes;
    try {
      xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out);
      xml.writeStartDocument("UTF-8", "1.0");
      xml.writeCharacters("\n");
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  private interface Step {
    void run() throws XMLStreamException;
  }

  /// Begins an element.
  ///
  /// @param given the attributes, names and values in turn
  Xml open(String element, String... given) {
    return step(() -> {
      xml.writeStartElement(elements.apply(element));
      for (int i = 0; i < given.length; i += 2) {
        xml.writeAttribute(attributes.apply(given[i]), clean(given[i + 1]));
      }
    });
  }

  Xml text(String text) {
    return step(() -> xml.writeCharacters(clean(text)));
  }

  Xml close() {
    return step(xml::writeEndElement);
  }

  /// An element with nothing but text.
  Xml element(String element, String text, String... given) {
    return open(element, given).text(text).close();
  }

  Xml line() {
    return text("\n");
  }

  /// The whole document.
  String end() {
    step(() -> {
      xml.writeEndDocument();
      xml.close();
    });
    return out.append('\n').toString();
  }

  private Xml step(Step step) {
    try {
      step.run();
      return this;
    } catch (XMLStreamException e) {
      throw fault(e);
    }
  }

  private static String clean(String text) {
    return NO_CHARACTER.matcher(text).replaceAll("");
  }

  private static IllegalStateException fault(XMLStreamException e) {
    return new IllegalStateException("memory could not be written to as XML", e);
  }
}
