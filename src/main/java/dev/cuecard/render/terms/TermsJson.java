package dev.cuecard.render.terms;

import dev.cuecard.corpus.Json;
import dev.cuecard.document.Document;
import dev.cuecard.document.Locator;
import dev.cuecard.render.Envelope;
import dev.cuecard.render.moment.LocatorJson;
import dev.cuecard.terms.Definition;
import dev.cuecard.terms.IndexEntry;
import dev.cuecard.terms.Term;
import java.util.List;
import java.util.function.Function;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// Terms for programs.
public final class TermsJson {
  private TermsJson() {}

  /// The key terms of a document, as `docs/schema/terms.schema.json` describes them.
  public static String of(Document document, String language, List<Term> terms) {
    Function<Locator, String> link = place -> document.about().link().orElse("") + place.fragment();
    ObjectNode node = Envelope.of("terms");
    node.put("document", document.id());
    node.put("title", document.about().title());
    node.put("language", language);
    ArrayNode array = node.putArray("terms");
    for (Term term : terms) {
      ObjectNode one = array.addObject().put("term", term.text()).put("count", term.count());
      term.expansion().ifPresent(words -> one.put("expansion", words));
      term.definition().ifPresent(found -> one.set("definition", definition(found, link)));
      one.set("places", places(term.places(), link));
    }
    return Json.pretty(node);
  }

  /// The index of a collection, as `docs/schema/topics.schema.json` describes it.
  public static String index(String collection, String language, List<IndexEntry> entries) {
    ObjectNode node = Envelope.of("topics");
    node.put("collection", collection);
    node.put("language", language);
    ArrayNode array = node.putArray("topics");
    entries.forEach(entry -> entry(entry, array.addObject()));
    return Json.pretty(node);
  }

  private static void entry(IndexEntry entry, ObjectNode node) {
    node.put("term", entry.term());
    entry.expansion().ifPresent(words -> node.put("expansion", words));
    entry
        .definition()
        .ifPresent(defined ->
            node.set(
                "definition",
                definition(defined.definition(), defined.document()::link)
                    .put("document", defined.document().id())));
    ArrayNode mentions = node.putArray("mentions");
    for (IndexEntry.Mention mention : entry.mentions()) {
      ObjectNode one = mentions.addObject();
      one.put("document", mention.document().id());
      one.put("title", mention.document().title());
      one.put("count", mention.count());
      one.set("places", places(mention.places(), mention.document()::link));
    }
    ArrayNode seeAlso = node.putArray("seeAlso");
    entry.seeAlso().forEach(seeAlso::add);
  }

  private static ObjectNode definition(Definition definition, Function<Locator, String> link) {
    ObjectNode node = Json.object().put("text", definition.text());
    return node.setAll(LocatorJson.of(definition.locator(), link));
  }

  private static ArrayNode places(List<Locator> places, Function<Locator, String> link) {
    ArrayNode array = Json.array();
    places.forEach(place -> array.add(LocatorJson.of(place, link)));
    return array;
  }
}
