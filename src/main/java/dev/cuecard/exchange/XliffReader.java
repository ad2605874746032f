package dev.cuecard.exchange;

import dev.cuecard.document.Translation.State;
import dev.cuecard.language.Language;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// Reads XLIFF 1.2, 2.0 and 2.1, of which it takes the text; inline elements are left out, what
/// they hold is not.
///
/// ```
/// 1.2 = <file original source-language target-language> { <trans-unit id approved> <source> [ <target state> ] }
/// 2.1 = <xliff srcLang trgLang> <file original> { <unit id> { <segment state> <source> [ <target> ] } }
/// ```
final class XliffReader {
  private final Problems problems = new Problems();
  private final List<Catalogue.Message> messages = new ArrayList<>();
  private String document = "";
  private Language source = Language.UNKNOWN;
  private Language target = Language.UNKNOWN;
  private Draft draft = new Draft("");

  /// A unit as far as it has been read.
  private static final class Draft {
    private final String key;
    private final StringBuilder source = new StringBuilder();
    private final StringBuilder target = new StringBuilder();
    private State state = State.TRANSLATED;

    Draft(String key) {
      this.key = key;
    }
  }

  private XliffReader() {}

  static Parsed<Catalogue> read(String text) {
    var reader = new XliffReader();
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    try {
      reader.elements(factory.createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException e) {
      Place place =
          e.getLocation() == null
              ? Place.START
              : new Place(
                  Math.max(1, e.getLocation().getLineNumber()),
                  Math.max(1, e.getLocation().getColumnNumber()));
      reader.problems.add(
          Problem.error(
              place,
              "expected XLIFF, got "
                  + String.valueOf(e.getMessage()).lines().findFirst().orElse("")));
    }
    return new Parsed<>(
        new Catalogue(
            reader.document, reader.document, reader.source, reader.target, reader.messages),
        reader.problems.list());
  }

  private void elements(XMLStreamReader xml) throws XMLStreamException {
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        start(xml);
      } else if (event == XMLStreamConstants.END_ELEMENT) {
        end(xml.getLocalName());
      }
    }
  }

  private void start(XMLStreamReader xml) throws XMLStreamException {
    switch (xml.getLocalName()) {
      case "xliff" -> languages(xml, "srcLang", "trgLang");
      case "file" -> {
        document = attribute(xml, "original");
        languages(xml, "source-language", "target-language");
      }
      case "trans-unit" -> {
        draft = new Draft(attribute(xml, "id"));
        draft.state = attribute(xml, "approved").equals("no") ? State.FUZZY : State.TRANSLATED;
      }
      case "unit" -> draft = new Draft(attribute(xml, "id"));
      case "segment" -> draft.state = state(attribute(xml, "state"), attribute(xml, "subState"));
      case "source" -> draft.source.append(text(xml));
      case "target" -> {
        draft.state = state(attribute(xml, "state"), draft.state);
        draft.target.append(text(xml));
      }
      case "alt-trans", "matches" -> text(xml); // proposals of a tool are no translations
      default -> {}
    }
  }

  private void languages(XMLStreamReader xml, String from, String to) {
    source = attribute(xml, from).isEmpty() ? source : Language.of(attribute(xml, from));
    target = attribute(xml, to).isEmpty() ? target : Language.of(attribute(xml, to));
  }

  /// Of a target in XLIFF 1.2 (2.4, `state`).
  private static State state(String state, State otherwise) {
    return switch (state) {
      case "final", "signed-off" -> State.PROOFREAD;
      case "translated" -> State.TRANSLATED;
      default -> state.startsWith("needs-") ? State.FUZZY : otherwise;
    };
  }

  /// Of a segment in XLIFF 2.1 (4.3.1.30 and 31).
  private static State state(String state, String subState) {
    return switch (state) {
      case "reviewed", "final" -> State.PROOFREAD;
      case "translated" -> State.TRANSLATED;
      default -> subState.equals(Xliff2Writer.FUZZY) ? State.FUZZY : State.TRANSLATED;
    };
  }

  private void end(String name) {
    if (name.equals("trans-unit") || name.equals("unit")) {
      messages.add(
          Catalogue.Message.of(
              draft.key, draft.source.toString(), draft.target.toString(), draft.state));
    }
  }

  private static String attribute(XMLStreamReader xml, String name) {
    String value = xml.getAttributeValue(null, name);
    return value == null ? "" : value;
  }

  /// The text of an element and of what stands in it.
  private static String text(XMLStreamReader xml) throws XMLStreamException {
    StringBuilder text = new StringBuilder();
    for (int depth = 1; depth > 0; ) {
      switch (xml.next()) {
        case XMLStreamConstants.START_ELEMENT -> depth++;
        case XMLStreamConstants.END_ELEMENT -> depth--;
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(xml.getText());
        default -> {}
      }
    }
    return text.toString();
  }
}
