package dev.cuecard.web.api;

import dev.cuecard.corpus.Json;
import dev.cuecard.document.Document;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.language.Language;
import dev.cuecard.render.DocumentList;
import dev.cuecard.render.moment.CompletionText;
import dev.cuecard.render.moment.MomentsJson;
import dev.cuecard.render.terms.TermsJson;
import dev.cuecard.search.Answer;
import dev.cuecard.search.Inquiry;
import dev.cuecard.search.Order;
import dev.cuecard.search.Page;
import dev.cuecard.search.Readings;
import dev.cuecard.search.parse.QueryError;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// What is asked of all documents together.
final class CollectionEndpoints {
  private static final int MOMENTS = 10;
  private static final int MOST_MOMENTS = 1000;

  private final LiveLibrary library;

  CollectionEndpoints(LiveLibrary library) {
    this.library = library;
  }

  List<Endpoint> endpoints() {
    return List.of(
        new Endpoint(
            "/api/search",
            "The moments that answer a query.",
            "moments",
            List.of(
                Parameter.text("q", "In the query language of docs/queries.md.").required(),
                Parameter.number("limit", "At most so many moments; 10 if not given."),
                Parameter.number("offset", "Without the first so many."),
                Parameter.oneOf("sort", "Their order.", List.of("relevance", "time", "document")),
                Parameter.text("show-in", "What moments say in this language; es includes es-419."),
                Parameter.flag("facets", "Count all moments by what they differ in."),
                Parameter.flag("timeline", "Count them along each recording.")),
            this::search),
        new Endpoint(
            "/api/complete",
            "Words and titles that begin so.",
            "completions",
            List.of(
                Parameter.text("q", "The beginning of a word.").required(),
                Parameter.number("limit", "At most so many of each; 10 if not given.")),
            this::complete),
        new Endpoint(
            "/api/documents",
            "The documents of the corpus.",
            "documents",
            List.of(
                Parameter.oneOf("kind", "Only of this kind.", Document.KINDS),
                Parameter.text("collection", "Only of collections whose name holds this."),
                Parameter.text("language", "Only what has text in this language.")),
            this::documents),
        new Endpoint(
            "/api/topics",
            "The index of a collection.",
            "topics",
            List.of(
                Parameter.text("collection", "All whose name holds this.").required(),
                Parameter.text("language", "Of the texts; that of the first if not given."),
                Parameter.number("limit", "At most so many terms; 100 if not given.")),
            this::topics));
  }

  private Response search(Request request, String name) throws Refusal {
    Parameters asked = request.parameters();
    int limit = asked.number("limit", 1, MOST_MOMENTS).orElse(MOMENTS);
    OptionalInt offset = asked.number("offset", 0, 100_000);
    Order order = Order.valueOf(asked.text("sort").orElse("relevance").toUpperCase(Locale.ROOT));
    Inquiry inquiry =
        new Inquiry(
            asked.text("q").orElse(""),
            offset.isPresent() ? Page.of(offset.getAsInt(), limit) : Page.first(limit),
            order,
            asked.has("facets"),
            asked.has("timeline"));
    try {
      return Response.json(Json.pretty(MomentsJson.of(read(library.ask(inquiry), asked))));
    } catch (QueryError e) {
      throw Refusal.badRequest(String.valueOf(e.getMessage()));
    }
  }

  /// With what is said in the language that is asked for.
  private Answer read(Answer answer, Parameters asked) throws Refusal {
    Optional<Language> wanted = asked.text("show-in").map(Language::of);
    if (wanted.isEmpty()) {
      return answer;
    }
    if (!library.languages().contains(wanted.get().tag())) {
      throw Refusal.badRequest("nothing here is in \"" + wanted.get() + '"');
    }
    return new Readings(wanted.get(), library::document).of(answer);
  }

  private Response complete(Request request, String name) throws Refusal {
    Parameters asked = request.parameters();
    int limit = asked.number("limit", 1, MOST_MOMENTS).orElse(MOMENTS);
    return Response.json(
        Json.pretty(CompletionText.json(library.complete(asked.text("q").orElse(""), limit))));
  }

  private Response documents(Request request, String name) {
    Parameters asked = request.parameters();
    Optional<String> language = asked.text("language").map(tag -> Language.of(tag).tag());
    Optional<String> collection = asked.text("collection");
    List<DocumentHeader> found =
        library.documents().stream()
            .filter(document -> asked.text("kind").map(document.kind()::equals).orElse(true))
            .filter(document -> language.map(document.languages()::contains).orElse(true))
            .filter(document ->
                collection.map(text -> holds(document.collection().orElse(""), text)).orElse(true))
            .sorted(DocumentHeader.AS_LISTED)
            .toList();
    return Response.json(Json.pretty(new DocumentList(found).toJson()));
  }

  private Response topics(Request request, String name) throws Refusal {
    Parameters asked = request.parameters();
    String collection = asked.text("collection").orElse("");
    int limit = asked.number("limit", 1, MOST_MOMENTS).orElse(100);
    Language language =
        asked
            .text("language")
            .map(Language::of)
            .or(() ->
                library.documents().stream()
                    .filter(document -> holds(document.collection().orElse(""), collection))
                    .findFirst()
                    .map(document -> new Language(document.language())))
            .orElseThrow(() -> Refusal.notFound("no collection is named " + collection));
    return Response.json(
        TermsJson.index(
            collection,
            language.tag(),
            library.topics("~" + collection, own -> holds(own, collection), language, limit)));
  }

  private static boolean holds(String collection, String text) {
    return collection.toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT));
  }
}
