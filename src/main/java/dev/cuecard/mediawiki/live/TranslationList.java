package dev.cuecard.mediawiki.live;

import dev.cuecard.bundle.BundleReaders;
import dev.cuecard.document.Document;
import dev.cuecard.document.DocumentReader;
import dev.cuecard.document.Source;
import dev.cuecard.fetch.FetchFailed;
import dev.cuecard.problem.Parsed;
import java.util.List;
import java.util.Optional;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// The translations of a bundle to one language, with their states: `list=messagecollection`
/// (mediawiki.org/wiki/Help:Extension:Translate/API), whose parts are put together to one answer.
///
/// @param document has only these translations, under an id of its own
/// @param isEmpty whether nothing is translated
record TranslationList(Parsed<Document> document, boolean isEmpty) {
  private static final String NAME = "messagecollection";

  private static final Query MESSAGES =
      Query.of("query")
          .with("list", NAME)
          .with("mcprop", "definition|translation|tags|properties")
          .with("mclimit", "max");

  static TranslationList of(Api api, BundleGroup group, String code) throws FetchFailed, Refused {
    Query query = MESSAGES.with("mcgroup", group.id()).with("mclanguage", code);
    ObjectNode answer = JsonMapper.shared().createObjectNode();
    ArrayNode messages = answer.putObject("query").putArray(NAME);
    api.each(
        query,
        "/query/" + NAME,
        part -> {
          part.forEach(messages::add);
          return true;
        });
    String address = api.address(query).toString();
    Parsed<Document> parsed = reader().read(answer.toString(), address);
    Source source = Source.of(NAME).readFrom(address, "", Optional.empty());
    Document document = parsed.value().with(parsed.value().about().withSources(List.of(source)));
    return new TranslationList(
        new Parsed<>(document, parsed.problems()),
        messages.valueStream().noneMatch(message -> message.path("translation").isString()));
  }

  /// The same list under the id of the bundle that it belongs to.
  Parsed<Document> documentOf(String id) {
    Document own = document.value();
    return new Parsed<>(own.with(own.about().withId(id)), document.problems());
  }

  private static DocumentReader reader() {
    return BundleReaders.all().stream()
        .filter(reader -> reader.format().equals(NAME))
        .findFirst()
        .orElseThrow();
  }
}
