package dev.cuecard.web.page.study;

import dev.cuecard.document.Document;
import dev.cuecard.guide.Material;
import dev.cuecard.guide.StudyGuide;
import dev.cuecard.guide.StudyGuides;
import dev.cuecard.language.Language;
import dev.cuecard.render.Printable;
import dev.cuecard.render.guide.GuideHtml;
import dev.cuecard.render.guide.GuideJson;
import dev.cuecard.render.guide.GuideMarkdown;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.PercentCode;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Readers;
import java.util.List;

/// `/guide/ID` and `/guide?collection=…`: a study guide, as a page or, with `format=md` or `json`,
/// as a file.
public final class GuidePage {
  private final LiveLibrary library;
  private final Assets assets;

  public GuidePage(LiveLibrary library, Assets assets) {
    this.library = library;
    this.assets = assets;
  }

  /// The guide to one document.
  public Response document(Request request, String id) throws Refusal {
    Document document =
        library
            .document(id)
            .orElseThrow(() -> Refusal.notFound("there is no document \"" + id + '"'));
    Language language = language(request.parameters(), document);
    StudyGuide guide = StudyGuides.of(Material.of(document, language), library.everything());
    return answer(guide, id, Readers.address(id), request);
  }

  /// The guide to a collection.
  public Response collection(Request request, String name) throws Refusal {
    String wanted = request.parameters().text("collection").orElse("");
    List<Document> documents = library.collection(wanted);
    if (documents.isEmpty()) {
      throw Refusal.notFound("there is no collection \"" + wanted + '"');
    }
    Language language = language(request.parameters(), documents.getFirst());
    StudyGuide guide =
        StudyGuides.of(Material.ofCourse(wanted, language, documents), library.everything());
    return answer(guide, wanted, "/collection?name=" + PercentCode.encode(wanted), request);
  }

  private static Language language(Parameters parameters, Document document) {
    return parameters.text("language").map(Language::of).orElse(document.about().language());
  }

  private Response answer(StudyGuide guide, String name, String back, Request request)
      throws Refusal {
    if (guide.parts().isEmpty()) {
      throw Refusal.notFound("there is nothing to make a guide of in " + guide.language());
    }
    String format = request.parameters().text("format").orElse("html");
    return switch (format) {
      case "html" ->
          Standalone.page(
              GuideHtml.of(guide),
              back,
              Frame.of(request, assets, "").text("back-to", Printable.of(guide.title())));
      case "md" -> Response.text("text/markdown", GuideMarkdown.of(guide)).asFile(name + ".md");
      case "json" -> Response.json(GuideJson.of(guide)).asFile(name + ".json");
      default ->
          throw Refusal.badRequest("expected html, md or json with format, got \"" + format + '"');
    };
  }
}
