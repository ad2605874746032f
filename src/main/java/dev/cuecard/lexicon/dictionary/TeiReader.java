package dev.cuecard.lexicon.dictionary;

import dev.cuecard.language.Language;
import dev.cuecard.lexicon.Direction;
import dev.cuecard.problem.Parsed;
import dev.cuecard.problem.Place;
import dev.cuecard.problem.Problem;
import dev.cuecard.problem.Problems;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/// FreeDict's sources (TEI P5, 9 Dictionaries, as the FreeDict Wiki narrows it):
///
/// ```
/// entry = form{orth} { sense | hom{sense} }
/// sense = { cit[@type="trans"]{quote} | sense }
/// ```
final class TeiReader {
  private static final XMLInputFactory FACTORY = XMLInputFactory.newDefaultFactory();

  static {
    FACTORY.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    FACTORY.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    FACTORY.setProperty(XMLInputFactory.IS_COALESCING, true);
    FACTORY.setProperty("jdk.xml.totalEntitySizeLimit", "0");
    FACTORY.setProperty("jdk.xml.maxGeneralEntitySizeLimit", "0");
  }

  private static final String XML = "http://www.w3.org/XML/1998/namespace";

  private final Problems problems = new Problems();
  private final List<Entry> entries = new ArrayList<>();
  private final List<String> headwords = new ArrayList<>();
  private final Set<String> translations = new LinkedHashSet<>();
  private final StringBuilder text = new StringBuilder();
  private String title = "";
  private Optional<Language> from = Optional.empty();
  private Optional<Language> to = Optional.empty();
  private boolean isTranslation;

  private TeiReader() {}

  /// Whether a file that begins so is TEI.
  static boolean isTei(byte[] head) {
    String text = new String(head, StandardCharsets.UTF_8);
    return text.contains("<TEI") && text.contains("tei-c.org/ns");
  }

  static Parsed<Dictionary> read(DictionaryFile file) throws IOException {
    var reader = new TeiReader();
    try (var in = new InputStreamReader(file.open(), StandardCharsets.UTF_8)) {
      reader.document(FACTORY.createXMLStreamReader(in));
    } catch (XMLStreamException e) {
      reader.fault(e);
    }
    String title = reader.title.isBlank() ? file.name() : reader.title;
    Direction told = LanguageNames.direction(reader.title, file.name());
    return new Parsed<>(
        new Dictionary(
            file.name(),
            title,
            new Direction(reader.from.orElse(told.from()), reader.to.orElse(told.to())),
            reader.entries),
        reader.problems.list());
  }

  private void fault(XMLStreamException e) throws IOException {
    if (e.getNestedException() instanceof IOException broken) {
      throw broken;
    }
    var at = e.getLocation();
    problems.add(
        Problem.error(
            at == null
                ? Place.START
                : new Place(Math.max(1, at.getLineNumber()), Math.max(1, at.getColumnNumber())),
            "expected XML, got what is not: the rest is not read"));
  }

  private void document(XMLStreamReader in) throws XMLStreamException {
    while (in.hasNext()) {
      switch (in.next()) {
        case XMLStreamConstants.START_ELEMENT -> start(in);
        case XMLStreamConstants.CHARACTERS, XMLStreamConstants.CDATA -> text.append(in.getText());
        case XMLStreamConstants.END_ELEMENT -> end(in.getLocalName());
        default -> {}
      }
    }
  }

  private void start(XMLStreamReader in) {
    String language = in.getAttributeValue(XML, "lang");
    switch (in.getLocalName()) {
      case "body", "orth" -> from = from.or(() -> language(language));
      case "cit" -> {
        String type = in.getAttributeValue(null, "type");
        isTranslation = "trans".equals(type) || "translation".equals(type);
        if (isTranslation) {
          to = to.or(() -> language(language));
        }
      }
      case "quote" -> {
        if (isTranslation) {
          to = to.or(() -> language(language));
        }
      }
      default -> {}
    }
    text.setLength(0);
  }

  private static Optional<Language> language(String code) {
    return Optional.ofNullable(code).flatMap(LanguageNames::of);
  }

  private void end(String element) {
    switch (element) {
      case "title" -> title = title.isBlank() ? text.toString().strip() : title;
      case "orth" -> headwords.add(text.toString().strip());
      case "quote" -> {
        if (isTranslation) {
          translations.addAll(Definition.ofLine(text.toString()));
        }
      }
      case "cit" -> isTranslation = false;
      case "entry" -> entry();
      default -> {}
    }
    text.setLength(0);
  }

  private void entry() {
    for (String headword : headwords) {
      if (!headword.isEmpty() && !translations.isEmpty()) {
        entries.add(new Entry(headword, List.copyOf(translations)));
      }
    }
    headwords.clear();
    translations.clear();
  }
}
