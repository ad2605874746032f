package dev.cuecard.quality.translation;

import dev.cuecard.language.Language;
import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;

/// Reads a glossary, of a spreadsheet or of a tool for terms:
///
/// ```
/// csv = { term "," translation newline }
/// tbx = … { <termEntry> | <conceptEntry> { <langSet xml:lang> … <term> … } } …       (ISO 30042)
/// ```
public final class GlossaryReader {
  private final Language target;
  private final Glossary glossary = new Glossary();

  private GlossaryReader(Language target) {
    this.target = target;
  }

  /// Reads what a file holds.
  ///
  /// @param target the language of the translations; terms are in any other
  /// @throws IOException if `text` is neither; the message says why
  public static Glossary read(String text, Language target) throws IOException {
    var reader = new GlossaryReader(target);
    if (text.stripLeading().startsWith("<")) {
      reader.tbx(text);
    } else {
      reader.csv(text);
    }
    if (reader.glossary.isEmpty()) {
      throw new IOException("expected terms with translations to " + target + ", got none");
    }
    return reader.glossary;
  }

  private void csv(String text) throws IOException {
    for (CSVRecord line : CSVFormat.RFC4180.parse(new StringReader(text))) {
      if (line.size() > 1) {
        glossary.add(line.get(0), line.get(1));
      }
    }
  }

  private void tbx(String text) throws IOException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      concepts(factory.createXMLStreamReader(new StringReader(text)));
    } catch (XMLStreamException e) {
      throw new IOException("expected TBX, got " + e.getMessage(), e);
    }
  }

  /// Terms of a concept in the language of the translations, and in others.
  private record Concept(List<String> terms, List<String> translations) {
    Concept() {
      this(new ArrayList<>(), new ArrayList<>());
    }
  }

  private void concepts(XMLStreamReader xml) throws XMLStreamException {
    Concept concept = new Concept();
    Language language = Language.UNKNOWN;
    while (xml.hasNext()) {
      int event = xml.next();
      if (event == XMLStreamConstants.START_ELEMENT) {
        switch (xml.getLocalName()) {
          case "termEntry", "conceptEntry" -> concept = new Concept();
          case "langSet", "langSec" -> language = language(xml);
          case "term" -> add(xml.getElementText(), language, concept);
          default -> {}
        }
      } else if (event == XMLStreamConstants.END_ELEMENT
          && (xml.getLocalName().equals("termEntry")
              || xml.getLocalName().equals("conceptEntry"))) {
        for (String term : concept.terms) {
          concept.translations.forEach(translation -> glossary.add(term, translation));
        }
      }
    }
  }

  private static Language language(XMLStreamReader xml) {
    String tag = xml.getAttributeValue("http://www.w3.org/XML/1998/namespace", "lang");
    return tag == null ? Language.UNKNOWN : Language.of(tag);
  }

  private void add(String term, Language language, Concept concept) {
    if (language.primary().equals(target.primary())) {
      concept.translations.add(term);
    } else {
      concept.terms.add(term);
    }
  }
}
