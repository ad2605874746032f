package dev.cuecard.web.page.document;

import dev.cuecard.document.BugReport;
import dev.cuecard.document.Discussion;
import dev.cuecard.document.Document;
import dev.cuecard.document.Exercise;
import dev.cuecard.document.Page;
import dev.cuecard.document.Recording;
import dev.cuecard.render.Printable;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.Requested;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Templates;
import java.util.List;
import java.util.Map;

/// `/d/ID`: a document is read. What kind it is decides how.
public final class DocumentPage implements Handler {
  private final LiveLibrary library;
  private final Templates templates;
  private final Assets assets;
  private final Recordings recordings;

  /// Shows recordings.
  @FunctionalInterface
  public interface Recordings {
    Response answer(Recording recording, Frame frame, dev.cuecard.web.http.Parameters parameters);
  }

  public DocumentPage(
      LiveLibrary library, Templates templates, Assets assets, Recordings recordings) {
    this.library = library;
    this.templates = templates;
    this.assets = assets;
    this.recordings = recordings;
  }

  @Override
  public Response answer(Request request, String id) throws Refusal {
    Document document = Requested.document(library, id);
    Frame frame = Frame.of(request, assets, Printable.of(document.about().title()));
    return switch (document) {
      case Recording recording -> recordings.answer(recording, frame, request.parameters());
      case Page page -> written("document/page", "page", page, frame);
      case Discussion talk -> written("document/discussion", "talk", talk, frame);
      case BugReport bug -> written("document/bug", "bug", bug, frame);
      case Exercise exercise -> written("document/exercise", "exercise", exercise, frame);
    };
  }

  private Response written(String template, String name, Document document, Frame frame) {
    List<TermLink> terms =
        TermLink.of(
            document.id(), document.about().language().tag(), library.outline(document).terms());
    return templates.page(
        template, frame, Map.of(name, document, "heading", Heading.of(document), "terms", terms));
  }
}
