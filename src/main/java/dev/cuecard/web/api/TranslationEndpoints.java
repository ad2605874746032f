package dev.cuecard.web.api;

import dev.cuecard.alignment.TrackAlignment;
import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.LanguageChoice;
import dev.cuecard.coverage.Measure;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.render.Style;
import dev.cuecard.render.alignment.AlignmentJson;
import dev.cuecard.render.coverage.CoverageFormat;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.Counted;
import dev.cuecard.web.library.LiveLibrary;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What translators are told.
final class TranslationEndpoints {
  private final LiveLibrary library;

  TranslationEndpoints(LiveLibrary library) {
    this.library = library;
  }

  List<Endpoint> endpoints() {
    List<String> measures = Arrays.stream(Measure.values()).map(Measure::label).toList();
    return List.of(
        new Endpoint(
            "/api/coverage",
            "How far everything is translated.",
            "coverage",
            List.of(
                Parameter.oneOf("by", "What percentages are counted in.", measures),
                Parameter.text("collection", "Only the one of this name."),
                Parameter.flag("all", "Languages too that nobody asked for.")),
            this::coverage),
        new Endpoint(
            "/api/documents/{}/alignment",
            "Two tracks of a recording side by side.",
            "alignment",
            List.of(
                Parameter.text("language", "Of the first.").required(),
                Parameter.text("beside", "The language of the second.").required()),
            this::alignment));
  }

  private Response coverage(Request request, String name) throws Refusal {
    Measure measure = request.parameters().text("by").flatMap(Measure::named).orElse(Measure.UNITS);
    CoverageReport report =
        CoverageReport.of(
            measure,
            new LanguageChoice(List.of(), request.parameters().has("all")),
            Counted.of(library, request.parameters().text("collection")));
    return Response.json(CoverageFormat.JSON.write(report, Optional.empty(), Style.PLAIN));
  }

  private Response alignment(Request request, String id) throws Refusal {
    Recording recording =
        library
            .document(id)
            .filter(Recording.class::isInstance)
            .map(Recording.class::cast)
            .orElseThrow(() -> Refusal.notFound("there is no recording \"" + id + '"'));
    Track from = track(recording, request.parameters().text("language").orElse(""));
    Track to = track(recording, request.parameters().text("beside").orElse(""));
    return Response.json(AlignmentJson.of(from, to, TrackAlignment.of(from, to)));
  }

  private static Track track(Recording recording, String language) throws Refusal {
    String tag = Language.of(language).tag();
    return recording
        .track(tag)
        .filter(track -> track.language().equals(tag))
        .orElseThrow(() -> Refusal.notFound("it has no track in \"" + language + '"'));
  }
}
