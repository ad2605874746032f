package dev.cuecard.mediawiki.dump;

import com.fasterxml.aalto.AsyncByteArrayFeeder;
import com.fasterxml.aalto.AsyncXMLStreamReader;
import com.fasterxml.aalto.stax.InputFactoryImpl;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import java.io.CharArrayWriter;
import java.io.IOException;
import java.util.Optional;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/// The elements of a dump, one at a time and only forward. It has no document type: one that
/// declares entities, or refers to other files, is not a dump.
///
/// Aalto takes half the time of Java's own parser. It is given the bytes piece by piece, so that a
/// text of any length comes in pieces too.
final class DumpXml {
  private static final int DEEPEST = 64;
  private static final int PIECE = 1 << 16;
  private static final InputFactoryImpl FACTORY = new InputFactoryImpl();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
  }

  private final BoundedStream in;
  private final AsyncXMLStreamReader<AsyncByteArrayFeeder> xml = FACTORY.createAsyncForByteArray();
  private final byte[] piece = new byte[PIECE];
  private final CharArrayWriter text = new CharArrayWriter(PIECE);
  private int depth;

  DumpXml(BoundedStream in) {
    this.in = in;
  }

  /// Whether the root element has this name; goes there.
  boolean root(String name) throws XMLStreamException {
    while (next() != XMLStreamConstants.START_ELEMENT) {}
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
    int outside = depth - 1;
    while (depth > outside) {
      switch (next()) {
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          addText();
          if (text.size() > most) {
            tooLong = true;
            text.reset();
          }
        }
        default -> {}
      }
    }
    return tooLong ? Optional.empty() : Optional.of(text.toString());
  }

  private void addText() throws XMLStreamException {
    try {
      xml.getText(text, false);
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  /// Goes to the end of the current element.
  void skip() throws XMLStreamException {
    text(0);
  }

  /// Goes to the end, behind the root element.
  void end() throws XMLStreamException {
    while (next() != XMLStreamConstants.END_DOCUMENT) {}
  }

  Place place() {
    return place(xml.getLocation());
  }

  /// What stopped the reading, and where.
  Problem problem(XMLStreamException e) {
    Place place = e.getLocation() == null ? place() : place(e.getLocation());
    if (e.getNestedException() instanceof IOException io) {
      return Problem.error(place, "cannot be read further: " + io.getMessage());
    }
    if (in.isAtEnd()) {
      return Problem.error(place, "expected more of the dump, got its end");
    }
    String reason = reason(e);
    return reason.startsWith("Invalid UTF-8")
        ? Problem.error(place, "expected text in the encoding of the dump, got other bytes")
        : Problem.error(place, "expected XML, got something else: " + reason);
  }

  /// Aalto's message without the place, which stands in a second line.
  private static String reason(XMLStreamException e) {
    return String.valueOf(e.getMessage()).lines().findFirst().orElse("").strip();
  }

  private int next() throws XMLStreamException {
    in.tokenBegins();
    int event = fed();
    while (event == AsyncXMLStreamReader.EVENT_INCOMPLETE) {
      feed();
      event = fed();
    }
    switch (event) {
      case XMLStreamConstants.START_ELEMENT -> down();
      case XMLStreamConstants.END_ELEMENT -> depth--;
      case XMLStreamConstants.DTD -> throw new XMLStreamException("a document type");
      case XMLStreamConstants.ENTITY_REFERENCE ->
          throw new XMLStreamException("the entity " + name() + ", which nobody declared");
      default -> {}
    }
    return event;
  }

  /// The next event in what Aalto was given. At some wrong names it throws what nobody has to
  /// catch.
  private int fed() throws XMLStreamException {
    try {
      return xml.next();
    } catch (RuntimeException e) {
      throw new XMLStreamException(e.getMessage(), e);
    }
  }

  private void feed() throws XMLStreamException {
    try {
      if (in.isAtEnd()) {
        throw new XMLStreamException("the end");
      }
      int length = in.read(piece);
      if (length < 0) {
        xml.getInputFeeder().endOfInput();
      } else {
        xml.getInputFeeder().feedInput(piece, 0, length);
      }
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  private void down() throws XMLStreamException {
    depth++;
    if (depth > DEEPEST) {
      throw new XMLStreamException("an element in " + DEEPEST + " others");
    }
  }

  private static Place place(Location at) {
    return new Place(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber()));
  }
}
