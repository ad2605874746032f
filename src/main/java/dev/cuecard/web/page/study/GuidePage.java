package dev.cuecard.web.page.study;

import dev.cuecard.document.Document;
import dev.cuecard.guide.Material;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.guide.StudyGuides;
import dev.cuecard.language.Language;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.Requested;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Readers;
import dev.cuecard.web.page.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/// `/guide/ID` and `/guide?collection=…`: a study guide, as a page whose citations lead to the
/// readers here; with `format=pdf` and the like as a file whose citations lead to the web.
public final class GuidePage {
  private final LiveLibrary library;
  private final Templates templates;
  private final Assets assets;

  public GuidePage(LiveLibrary library, Templates templates, Assets assets) {
    this.library = library;
    this.templates = templates;
    this.assets = assets;
  }

  /// What a guide is asked of.
  ///
  /// @param name of the file that it is kept in
  /// @param address of the guide, without its language
  /// @param back the address of what it is a guide to
  /// @param languages that something of it is in
  private record Wanted(
      String name,
      List<Document> documents,
      Language language,
      String address,
      String back,
      SortedSet<String> languages) {
    Material material() {
      return back.startsWith("/collection")
          ? Material.ofCourse(name, language, documents)
          : Material.of(documents.getFirst(), language);
    }
  }

  /// The guide to one document.
  public Response document(Request request, String id) throws Refusal {
    Document document = Requested.document(library, id);
    return answer(
        new Wanted(
            id,
            List.of(document),
            language(request.parameters(), document),
            "/guide/" + PercentCode.encode(id) + "?",
            Readers.address(id),
            languages(List.of(document))),
        request);
  }

  /// The guide to a collection.
  public Response collection(Request request, String name) throws Refusal {
    String wanted = request.parameters().text("collection").orElse("");
    List<Document> documents = library.collection(wanted);
    if (documents.isEmpty()) {
      throw Refusal.notFound("there is no collection \"" + wanted + '"');
    }
    return answer(
        new Wanted(
            wanted,
            documents,
            language(request.parameters(), documents.getFirst()),
            "/guide?collection=" + PercentCode.encode(wanted) + "&",
            "/collection?name=" + PercentCode.encode(wanted),
            languages(documents)),
        request);
  }

  private static Language language(Parameters parameters, Document document) {
    return parameters.text("language").map(Language::of).orElse(document.about().language());
  }

  private SortedSet<String> languages(List<Document> documents) {
    SortedSet<String> languages = new TreeSet<>();
    documents.forEach(document ->
        library.header(document.id()).ifPresent(header -> languages.addAll(header.languages())));
    return languages;
  }

  private Response answer(Wanted wanted, Request request) throws Refusal {
    Optional<String> format = request.parameters().text("format");
    StudyGuide guide =
        library.guide(
            wanted.address() + wanted.language(),
            () -> StudyGuides.among(library.neighbours(), wanted.material()));
    if (guide.parts().isEmpty()) {
      throw Refusal.notFound("there is nothing to make a guide of in " + guide.language());
    }
    if (format.isPresent()) {
      return GuideFile.named(format.get()).of(guide, wanted.name());
    }
    GuideView view =
        GuideView.of(guide, wanted.address(), wanted.back(), List.copyOf(wanted.languages()));
    Frame frame = Frame.of(request, assets, "");
    return templates.page(
        "guide", frame.titled(frame.text("guide-to", view.title())), Map.of("view", view));
  }
}
