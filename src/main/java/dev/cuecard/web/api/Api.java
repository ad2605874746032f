package dev.cuecard.web.api;

import dev.cuecard.corpus.Json;
import dev.cuecard.render.Envelope;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.http.Routes;
import dev.cuecard.web.library.LiveLibrary;
import java.util.List;
import java.util.stream.Stream;

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
          "coverage",
          "alignment",
          "guide",
          "questions",
          "summary",
          "worklist",
          "translation-finding",
          "ingest",
          "error");

  private final LiveLibrary library;
  private final boolean canAdd;

  /// @param canAdd whether documents can be sent
  public Api(LiveLibrary library, boolean canAdd) {
    this.library = library;
    this.canAdd = canAdd;
  }

  List<Endpoint> endpoints() {
    return Stream.of(
            new CollectionEndpoints(library).endpoints(),
            new DocumentEndpoints(library).endpoints(),
            new TranslationEndpoints(library).endpoints(),
            new StudyEndpoints(library).endpoints())
        .flatMap(List::stream)
        .toList();
  }

  /// Adds the endpoints, their description and the schemas of their answers.
  public Routes addTo(Routes routes) {
    List<Endpoint> endpoints = endpoints();
    endpoints.forEach(endpoint -> routes.add(endpoint.pattern(), endpoint));
    Response description = Response.json(OpenApi.of(endpoints, canAdd));
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
}
