package dev.cuecard.render;

import dev.cuecard.lexicon.dictionary.Dictionary;
import java.util.List;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The dictionaries that are installed.
public record DictionaryList(List<Dictionary> dictionaries) {
  public DictionaryList {
    dictionaries = List.copyOf(dictionaries);
  }

  /// One of them in a line: `freedict-eng-ara: en to ar, 87424 words`.
  public static String sentence(Dictionary dictionary) {
    return Printable.of(dictionary.name())
        + ": "
        + dictionary.direction().from()
        + " to "
        + dictionary.direction().to()
        + ", "
        + dictionary.entries().size()
        + " words";
  }

  /// A table.
  public String toText(Style style) {
    if (dictionaries.isEmpty()) {
      return "";
    }
    Table table = new Table(style, "name", "from", "to", "words", "title");
    for (Dictionary dictionary : dictionaries) {
      table.row(
          dictionary.name(),
          dictionary.direction().from().tag(),
          dictionary.direction().to().tag(),
          String.valueOf(dictionary.entries().size()),
          dictionary.title());
    }
    return table.toString();
  }

  /// As `docs/schema/dictionaries.schema.json` describes it.
  public ObjectNode toJson() {
    ObjectNode node = Envelope.of("dictionaries");
    ArrayNode array = node.putArray("dictionaries");
    for (Dictionary dictionary : dictionaries) {
      array
          .addObject()
          .put("name", dictionary.name())
          .put("title", dictionary.title())
          .put("from", dictionary.direction().from().tag())
          .put("to", dictionary.direction().to().tag())
          .put("words", dictionary.entries().size());
    }
    return node;
  }
}
