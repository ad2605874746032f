package dev.cuecard.web.api;

import dev.cuecard.document.Document;
import dev.cuecard.guide.Material;
import dev.cuecard.guide.StudyGuides;
import dev.cuecard.language.Language;
import dev.cuecard.render.guide.GuideJson;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import java.util.List;

/// What learners are given.
final class StudyEndpoints {
  private static final Parameter LANGUAGE =
      Parameter.text("language", "Of the guide; that of the document if not given.");

  private final LiveLibrary library;

  StudyEndpoints(LiveLibrary library) {
    this.library = library;
  }

  List<Endpoint> endpoints() {
    return List.of(
        new Endpoint(
            "/api/guide",
            "A study guide to a collection.",
            "guide",
            List.of(Parameter.text("collection", "The name of it.").required(), LANGUAGE),
            this::collection),
        new Endpoint(
            "/api/documents/{}/guide",
            "A study guide to a document.",
            "guide",
            List.of(LANGUAGE),
            this::document));
  }

  private Response collection(Request request, String name) throws Refusal {
    String wanted = request.parameters().text("collection").orElse("");
    List<Document> documents = library.collection(wanted);
    if (documents.isEmpty()) {
      throw Refusal.notFound("there is no collection \"" + wanted + '"');
    }
    return guide(Material.ofCourse(wanted, language(request, documents.getFirst()), documents));
  }

  private Response document(Request request, String id) throws Refusal {
    Document document =
        library
            .document(id)
            .orElseThrow(() -> Refusal.notFound("there is no document \"" + id + '"'));
    return guide(Material.of(document, language(request, document)));
  }

  private static Language language(Request request, Document document) {
    return request
        .parameters()
        .text("language")
        .map(Language::of)
        .orElse(document.about().language());
  }

  private Response guide(Material material) {
    return Response.json(GuideJson.of(StudyGuides.of(material, library.everything())));
  }
}
