package dev.cuecard.format.xml;

import dev.cuecard.encoding.Encoded;
import dev.cuecard.encoding.TextStream;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problem.Severity;
import dev.cuecard.timedtext.Sink;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Walks over an XML file tag by tag, and says where something is wrong with it. A file that is cut
/// off or not well formed ends where that shows; what stands before has been read. Nothing outside
/// of the file is looked at, and no entity is expanded.
///
/// Names are as they are written, prefix and all: files with prefixes that nobody declared are read
/// too.
public final class XmlText {
  /// What the walk has come to.
  public enum Event {
    START,
    END,
    TEXT,
    /// The end of the file, or the place where it stops being XML; nothing follows.
    DONE
  }

  /// Elements nested deeper are not read; no format of timed text needs more than a dozen.
  private static final String DEEPEST = "10000";

  private final XMLStreamReader in;
  private final MendedXml mended;
  private final Sink sink;
  private Place place = Place.START;
  private boolean isDone;

  private XmlText(XMLStreamReader in, MendedXml mended, Sink sink) {
    this.in = in;
    this.mended = mended;
    this.sink = sink;
  }

  /// Lets `walk` read `file`, unless that ends within its XML declaration.
  public static void read(Encoded file, Sink sink, Consumer<XmlText> walk) throws IOException {
    try (TextStream text = file.text();
        var mended = new MendedXml(text.reader(), sink::problem)) {
      walk.accept(new XmlText(factory().createXMLStreamReader(mended), mended, sink));
      text.problems().forEach(sink::problem);
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException broken) {
        throw broken;
      }
      String message = XmlFault.message(String.valueOf(e.getMessage()));
      sink.problem(new Problem(Place.START, Severity.ERROR, message));
    }
  }

  private static XMLInputFactory factory() {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_NAMESPACE_AWARE, false);
    factory.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
    factory.setProperty("jdk.xml.maxElementDepth", DEEPEST);
    return factory;
  }

  /// Goes on to the next tag or text; comments and instructions are passed over.
  public Event next() {
    while (!isDone) {
      int type = advance();
      switch (type) {
        case XMLStreamConstants.START_ELEMENT -> {
          return Event.START;
        }
        case XMLStreamConstants.END_ELEMENT -> {
          return Event.END;
        }
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA, XMLStreamConstants.SPACE -> {
          return Event.TEXT;
        }
        default -> isDone |= type == XMLStreamConstants.END_DOCUMENT;
      }
    }
    return Event.DONE;
  }

  /// What comes next, and where it begins. The parser has read the `<` of a tag by the time the
  /// text before it ends.
  private int advance() {
    int line = in.getLocation().getLineNumber();
    int column = in.getLocation().getColumnNumber();
    try {
      int type = in.next();
      boolean isTag = type == XMLStreamConstants.START_ELEMENT;
      place = mended.original(line, Math.max(1, isTag ? column - 1 : column));
      return type;
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof IOException broken) {
        throw new UncheckedIOException("cannot read", broken);
      }
      fault(e);
      return XMLStreamConstants.END_DOCUMENT;
    }
  }

  private void fault(XMLStreamException e) {
    var where = e.getLocation();
    place = where == null ? place : mended.original(where.getLineNumber(), where.getColumnNumber());
    problem(place, Severity.ERROR, XmlFault.message(String.valueOf(e.getMessage())));
  }

  /// Goes past the end tag of the element whose start tag was read last.
  public void skip() {
    for (int depth = 1; depth > 0; ) {
      switch (next()) {
        case START -> depth++;
        case END -> depth--;
        case TEXT -> {}
        case DONE -> depth = 0;
      }
    }
  }

  /// The name in the tag at hand, with its prefix.
  public String name() {
    return in.getLocalName();
  }

  /// The name in the tag at hand, without its prefix.
  public String localName() {
    return name().substring(name().indexOf(':') + 1);
  }

  /// The attributes of the start tag at hand, in the order of the file.
  public Map<String, String> attributes() {
    Map<String, String> attributes = LinkedHashMap.newLinkedHashMap(in.getAttributeCount());
    for (int i = 0; i < in.getAttributeCount(); i++) {
      String prefix = in.getAttributePrefix(i);
      attributes.put(
          (prefix == null || prefix.isEmpty() ? "" : prefix + ":") + in.getAttributeLocalName(i),
          in.getAttributeValue(i));
    }
    return attributes;
  }

  /// The text at hand, references resolved; a long one comes in pieces.
  public String text() {
    return in.getText();
  }

  /// Where the tag or text at hand begins.
  public Place place() {
    return place;
  }

  public Sink sink() {
    return sink;
  }

  public void problem(Place where, Severity severity, String message) {
    sink.problem(new Problem(where, severity, message));
  }

  /// What stands at hand was mended by guess: `message` says how.
  public void mended(String message) {
    problem(place, Severity.WARNING, message);
  }
}
