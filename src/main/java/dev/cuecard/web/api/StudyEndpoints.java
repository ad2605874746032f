package dev.cuecard.web.api;

import dev.cuecard.document.Document;
import dev.cuecard.guide.Material;
import dev.cuecard.guide.StudyGuides;
import dev.cuecard.language.Language;
import dev.cuecard.passage.Segment;
import dev.cuecard.passage.Sentences;
import dev.cuecard.question.Question;
import dev.cuecard.question.QuestionSet;
import dev.cuecard.question.Questions;
import dev.cuecard.render.guide.GuideJson;
import dev.cuecard.render.question.QuestionsJson;
import dev.cuecard.render.summary.SummaryText;
import dev.cuecard.summary.KeySentences;
import dev.cuecard.summary.SummaryLength;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.Requested;
import java.util.List;
import java.util.OptionalInt;

/// What learners are given.
final class StudyEndpoints {
  private static final Parameter LANGUAGE =
      Parameter.text("language", "Of what is read; the document's own if not given.");

  private static final int MOST_SENTENCES = 1000;

  private final LiveLibrary library;

  StudyEndpoints(LiveLibrary library) {
    this.library = library;
  }

  List<Endpoint> endpoints() {
    List<Parameter> ofCollection =
        List.of(Parameter.text("collection", "The name of it.").required(), LANGUAGE);
    return List.of(
        new Endpoint(
            "/api/guide",
            "A study guide to a collection.",
            "guide",
            ofCollection,
            (request, _) -> guide(collection(request))),
        new Endpoint(
            "/api/documents/{}/guide",
            "A study guide to a document.",
            "guide",
            List.of(LANGUAGE),
            (request, id) -> guide(document(request, id))),
        new Endpoint(
            "/api/questions",
            "Questions about a collection, with their answers.",
            "questions",
            ofCollection,
            (request, _) -> questions(collection(request))),
        new Endpoint(
            "/api/documents/{}/questions",
            "Questions about a document, with their answers.",
            "questions",
            List.of(LANGUAGE),
            (request, id) -> questions(document(request, id))),
        new Endpoint(
            "/api/documents/{}/summary",
            "The sentences that say the most of what a document says.",
            "summary",
            List.of(Parameter.number("sentences", "So many; if not given, 3 to 15."), LANGUAGE),
            this::summary));
  }

  private Material collection(Request request) throws Refusal {
    String wanted = request.parameters().text("collection").orElse("");
    List<Document> documents = library.collection(wanted);
    if (documents.isEmpty()) {
      throw Refusal.notFound("there is no collection \"" + wanted + '"');
    }
    return Material.ofCourse(wanted, language(request, documents.getFirst()), documents);
  }

  private Material document(Request request, String id) throws Refusal {
    Document document = Requested.document(library, id);
    return Material.of(document, language(request, document));
  }

  private static Language language(Request request, Document document) {
    return request
        .parameters()
        .text("language")
        .map(Language::of)
        .orElse(document.about().language());
  }

  private Response guide(Material material) {
    return Response.json(GuideJson.of(StudyGuides.among(library.neighbours(), material)));
  }

  private Response questions(Material material) {
    List<Question> questions =
        Questions.of(material.documents(), library.everything(), material.language());
    return Response.json(
        QuestionsJson.of(new QuestionSet(material.title(), material.language(), questions)));
  }

  private Response summary(Request request, String id) throws Refusal {
    Document document = Requested.document(library, id);
    Language language = language(request, document);
    OptionalInt count = request.parameters().number("sentences", 1, MOST_SENTENCES);
    SummaryLength length =
        count.isPresent() ? new SummaryLength.Count(count.getAsInt()) : new SummaryLength.Usual();
    List<Segment> all = Sentences.of(document, language);
    List<Segment> chosen = KeySentences.of(language, all, length.of(all.size()));
    if (chosen.isEmpty()) {
      throw Refusal.notFound("it says nothing in \"" + language + '"');
    }
    return Response.json(new SummaryText(document, language.tag(), all.size(), chosen).json());
  }
}
