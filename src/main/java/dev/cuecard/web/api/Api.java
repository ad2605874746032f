package dev.cuecard.web.api;

import dev.cuecard.chapter.Chapters;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.corpus.Json;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Strands;
import dev.cuecard.render.CompletionText;
import dev.cuecard.render.DocumentList;
import dev.cuecard.render.Envelope;
import dev.cuecard.render.MomentsJson;
import dev.cuecard.render.Style;
import dev.cuecard.render.chapter.ChapterFormat;
import dev.cuecard.render.chapter.ChapterList;
import dev.cuecard.render.clip.ClipsJson;
import dev.cuecard.render.terms.TermsJson;
import dev.cuecard.search.Inquiry;
import dev.cuecard.search.Order;
import dev.cuecard.search.Page;
import dev.cuecard.search.QueryError;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.http.Routes;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.clip.ClipRequest;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;

/// All endpoints. Each does what the command of its name does.
public final class Api {
  private static final List<String> SHAPES =
      List.of(
          "moments",
          "completions",
          "documents",
          "document",
          "chapters",
          "terms",
          "topics",
          "clips",
          "error");

  private static final Parameter LANGUAGE =
      Parameter.text("language", "The track to read; the recording's own language if not given.");

  private static final int MOMENTS = 10;
  private static final int MOST_MOMENTS = 1000;
  private static final int MOST_CHAPTERS = 500;

  private final LiveLibrary library;

  public Api(LiveLibrary library) {
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
            "/api/documents/{}",
            "A document as it is stored.",
            "document",
            List.of(),
            (_, id) -> Response.json(Corpus.toText(document(id)))),
        new Endpoint(
            "/api/documents/{}/chapters",
            "A recording cut where its topic changes.",
            "chapters",
            List.of(LANGUAGE, Parameter.number("count", "So many chapters.")),
            this::chapters),
        new Endpoint(
            "/api/documents/{}/terms",
            "What a document is about.",
            "terms",
            List.of(LANGUAGE),
            this::terms),
        new Endpoint(
            "/api/documents/{}/clip",
            "A stretch of a recording and what is said in it.",
            "clips",
            List.of(
                Parameter.text("from", "When it begins: 31.03 or 0:31.03.").required(),
                Parameter.text("to", "When it ends.").required(),
                LANGUAGE),
            this::clip),
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

  /// Adds the endpoints, their description and the schemas of their answers.
  public Routes addTo(Routes routes) {
    List<Endpoint> endpoints = endpoints();
    endpoints.forEach(endpoint -> routes.add(endpoint.pattern(), endpoint));
    Response description = Response.json(OpenApi.of(endpoints));
    routes.add("/api/openapi.json", (_, _) -> description);
    routes.add(
        "/api/schemas/{}",
        new Assets(
            Api.class,
            "/dev/cuecard/web/schema",
            SHAPES.stream().map(shape -> shape + ".schema.json").toList()));
    return routes;
  }

  /// Says to programs why they get no answer.
  public static Response refused(Request request, Refusal refusal) {
    return Response.json(
            Json.pretty(
                Envelope.of("error")
                    .put("status", refusal.status())
                    .put("message", refusal.reason())))
        .with(refusal.status());
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
      return Response.json(Json.pretty(MomentsJson.of(library.ask(inquiry))));
    } catch (QueryError e) {
      throw Refusal.badRequest(String.valueOf(e.getMessage()));
    }
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

  private Document document(String id) throws Refusal {
    return library
        .document(id)
        .orElseThrow(() -> Refusal.notFound("there is no document \"" + id + '"'));
  }

  private Track track(Document document, Request request) throws Refusal {
    if (!(document instanceof Recording recording)) {
      throw Refusal.badRequest("expected a recording, got a " + document.kind());
    }
    String wanted =
        request
            .parameters()
            .text("language")
            .map(tag -> Language.of(tag).tag())
            .orElse(recording.about().language().tag());
    return recording
        .track(wanted)
        .filter(track ->
            track.language().equals(wanted) || request.parameters().text("language").isEmpty())
        .orElseThrow(() -> Refusal.notFound("it has no track in \"" + wanted + '"'));
  }

  private Response chapters(Request request, String id) throws Refusal {
    Document document = document(id);
    Track track = track(document, request);
    OptionalInt count = request.parameters().number("count", 1, MOST_CHAPTERS);
    ChapterList list =
        new ChapterList((Recording) document, track, Chapters.of(Strands.of(track), count));
    return Response.json(ChapterFormat.JSON.write(list, Style.PLAIN));
  }

  private Response terms(Request request, String id) throws Refusal {
    Document document = document(id);
    if (document instanceof Recording) {
      Track track = track(document, request);
      return Response.json(
          TermsJson.of(document, track.language(), library.outline(document, track).terms()));
    }
    return Response.json(
        TermsJson.of(
            document, document.about().language().tag(), library.outline(document).terms()));
  }

  private Response clip(Request request, String id) throws Refusal {
    return ClipRequest.of(library, id, request.parameters())
        .clip()
        .map(clip -> Response.json(ClipsJson.of(List.of(clip))))
        .orElseThrow(() -> Refusal.notFound("nothing is said there"));
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
