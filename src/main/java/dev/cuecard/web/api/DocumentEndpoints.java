package dev.cuecard.web.api;

import dev.cuecard.chapter.Chapters;
import dev.cuecard.corpus.Corpus;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.Recording;
import dev.cuecard.passage.Strands;
import dev.cuecard.render.Style;
import dev.cuecard.render.chapter.ChapterFormat;
import dev.cuecard.render.chapter.ChapterList;
import dev.cuecard.render.clip.ClipsJson;
import dev.cuecard.render.terms.TermsJson;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.Requested;
import dev.cuecard.web.page.clip.ClipRequest;
import java.util.List;
import java.util.OptionalInt;

/// What is asked of one document.
final class DocumentEndpoints {
  private static final Parameter LANGUAGE =
      Parameter.text("language", "The track to read; the recording's own language if not given.");

  private static final int MOST_CHAPTERS = 500;

  private final LiveLibrary library;

  DocumentEndpoints(LiveLibrary library) {
    this.library = library;
  }

  List<Endpoint> endpoints() {
    return List.of(
        new Endpoint(
            "/api/documents/{}",
            "A document as it is stored.",
            "document",
            List.of(),
            (_, id) -> Response.json(Corpus.toText(Requested.document(library, id)))),
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
            this::clip));
  }

  private Track track(Document document, Request request) throws Refusal {
    if (!(document instanceof Recording recording)) {
      throw Refusal.badRequest("expected a recording, got a " + document.kind());
    }
    return Requested.track(recording, request.parameters().text("language"));
  }

  private Response chapters(Request request, String id) throws Refusal {
    Document document = Requested.document(library, id);
    Track track = track(document, request);
    OptionalInt count = request.parameters().number("count", 1, MOST_CHAPTERS);
    ChapterList list =
        new ChapterList((Recording) document, track, Chapters.of(Strands.of(track), count));
    return Response.json(ChapterFormat.JSON.write(list, Style.PLAIN));
  }

  private Response terms(Request request, String id) throws Refusal {
    Document document = Requested.document(library, id);
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
}
