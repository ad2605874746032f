package dev.cuecard.mediawiki.dump;

import dev.cuecard.document.Place;
import dev.cuecard.document.Problem;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// The elements of a dump, one at a time and only forward. It has no document type: one that
/// declares entities, or refers to other files, is not a dump.
final class DumpXml {
  private static final int DEEPEST = 64;
  private static final int USUAL_LENGTH = 1 << 16;
  private static final String UNLIMITED = "0";

  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, false);
    // Java counts every &quot; and would stop after some; without a document type there are no
    // entities but those five.
    FACTORY.setProperty("jdk.xml.maxGeneralEntitySizeLimit", UNLIMITED);
    FACTORY.setProperty("jdk.xml.totalEntitySizeLimit", UNLIMITED);
    FACTORY.setProperty("jdk.xml.maxElementDepth", String.valueOf(DEEPEST));
  }

  private final BoundedStream in;
  private final XMLStreamReader xml;
  private final CharArrayWriter text = new CharArrayWriter(USUAL_LENGTH);

  DumpXml(BoundedStream in) throws XMLStreamException {
    this.in = in;
    this.xml = DumpText.parser(FACTORY, in);
  }

  /// Whether the root element has this name; goes there.
  boolean root(String name) throws XMLStreamException {
    while (next() != XMLStreamConstants.START_ELEMENT) {
      if (xml.getEventType() == XMLStreamConstants.DTD) {
        throw new XMLStreamException("a document type, which no dump has", xml.getLocation());
      }
    }
    return name().equals(name);
  }

  /// Goes to the next element in the one that was begun last; false at its end.
  boolean child() throws XMLStreamException {
    int event = next();
    while (event != XMLStreamConstants.START_ELEMENT && event != XMLStreamConstants.END_ELEMENT) {
      event = next();
    }
    return event == XMLStreamConstants.START_ELEMENT;
  }

  /// The name of the current element, without a prefix.
  String name() {
    return xml.getLocalName();
  }

  Optional<String> attribute(String name) {
    return Optional.ofNullable(xml.getAttributeValue(null, name));
  }

  /// The language that the current element says it is in.
  Optional<String> language() {
    return Optional.ofNullable(
        xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang"));
  }

  /// All text in the current element, and goes to its end; empty if there are more than `most`
  /// characters, of which none are kept.
  Optional<String> text(int most) throws XMLStreamException {
    text.reset();
    boolean tooLong = false;
    int depth = 1;
    while (depth > 0) {
      switch (next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          tooLong |= text.size() + xml.getTextLength() > most;
          if (!tooLong) {
            text.write(xml.getTextCharacters(), xml.getTextStart(), xml.getTextLength());
          }
        }
        default -> {}
      }
    }
    return tooLong ? Optional.empty() : Optional.of(text.toString());
  }

  /// Goes to the end of the current element.
  void skip() throws XMLStreamException {
    for (int depth = 1; depth > 0; ) {
      int event = next();
      depth += event == XMLStreamConstants.START_ELEMENT ? 1 : 0;
      depth -= event == XMLStreamConstants.END_ELEMENT ? 1 : 0;
    }
  }

  /// Goes to the end, behind the root element.
  void end() throws XMLStreamException {
    while (xml.hasNext()) {
      next();
    }
  }

  Place place() {
    return place(xml.getLocation());
  }

  /// What stopped the reading, and where.
  Problem problem(XMLStreamException e) {
    Place place = e.getLocation() == null ? place() : place(e.getLocation());
    if (e.getNestedException() instanceof CharacterCodingException) {
      return Problem.error(place, DumpText.WRONG_BYTES);
    }
    if (e.getNestedException() instanceof IOException io) {
      return Problem.error(place, "cannot be read further: " + io.getMessage());
    }
    return in.isAtEnd()
        ? Problem.error(place, "expected more of the dump, got its end")
        : Problem.error(place, "expected XML, got something else: " + reason(e));
  }

  /// Java says `ParseError at [row,col]:[2,5]`, a line's end, and `Message: ` before the reason.
  private static String reason(XMLStreamException e) {
    String message = String.valueOf(e.getMessage());
    int reason = message.indexOf("Message: ");
    return (reason < 0 ? message : message.substring(reason + "Message: ".length())).strip();
  }

  private int next() throws XMLStreamException {
    in.tokenBegins();
    return xml.next();
  }

  private static Place place(Location at) {
    return new Place(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }
}
