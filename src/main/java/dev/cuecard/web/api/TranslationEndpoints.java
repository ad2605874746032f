package dev.cuecard.web.api;

import dev.cuecard.alignment.TrackAlignment;
import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.LanguageChoice;
import dev.cuecard.coverage.Measure;
import dev.cuecard.cue.Track;
import dev.cuecard.document.Document;
import dev.cuecard.document.MessageBundle;
import dev.cuecard.document.Recording;
import dev.cuecard.language.Language;
import dev.cuecard.quality.Profile;
import dev.cuecard.quality.translation.Glossary;
import dev.cuecard.quality.translation.TranslationCheck;
import dev.cuecard.render.Style;
import dev.cuecard.render.alignment.AlignmentJson;
import dev.cuecard.render.coverage.CoverageFormat;
import dev.cuecard.render.coverage.TranslationFindings;
import dev.cuecard.render.coverage.WorkListJson;
import dev.cuecard.web.http.Parameters;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.Counted;
import dev.cuecard.web.library.LiveDocuments;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.library.Requested;
import dev.cuecard.worklist.Task;
import dev.cuecard.worklist.WorkList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// What translators are told.
final class TranslationEndpoints {
  private static final int USUAL_MINUTES = 30;
  private static final int MOST_MINUTES = 10_000;
  private static final int MOST_TASKS = 200;

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
            this::alignment),
        new Endpoint(
            "/api/worklist",
            "What to translate next, what gives most for the least work first.",
            "worklist",
            List.of(
                Parameter.text("language", "To which.").required(),
                Parameter.number("minutes", "What can be done in this time; 30 if not given."),
                Parameter.text("collection", "Only of the one of this name."),
                Parameter.flag("all", "Also of what nobody asked for in this language.")),
            this::workList),
        new Endpoint(
            "/api/documents/{}/findings",
            "What checks find in the translations of a document, an object a line.",
            Endpoint.LINES,
            "translation-finding",
            List.of(Parameter.text("language", "Only in this; in all if not given.")),
            this::findings));
  }

  private Response workList(Request request, String name) throws Refusal {
    Parameters asked = request.parameters();
    int minutes = asked.number("minutes", 1, MOST_MINUTES).orElse(USUAL_MINUTES);
    Optional<String> collection = asked.text("collection");
    Language language = Language.of(asked.text("language").orElse(""));
    WorkList list = new WorkList(language, asked.has("all"));
    for (Document document : library.everything()) {
      if (collection.isEmpty() || collection.equals(document.about().collection())) {
        list.add(list.open(document));
      }
    }
    List<Task> tasks = list.tasks(minutes, MOST_TASKS, new LiveDocuments(library));
    return Response.json(WorkListJson.of(tasks, list.units(), language));
  }

  private Response findings(Request request, String id) throws Refusal {
    Document document = Requested.document(library, id);
    MessageBundle bundle = Requested.bundle(document);
    Optional<Language> wanted = request.parameters().text("language").map(Language::of);
    StringBuilder lines = new StringBuilder();
    TranslationFindings findings = new TranslationFindings(Style.PLAIN);
    for (Language language : bundle.translatedLanguages()) {
      if (wanted.isEmpty() || wanted.get().equals(language)) {
        new TranslationCheck(language, Profile.USUAL, new Glossary())
            .check(bundle, finding -> lines.append(findings.json(document.about(), finding)));
      }
    }
    return Response.text(Endpoint.LINES, lines.toString());
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
    Recording recording = Requested.recording(library, id);
    Track from = Requested.track(recording, request.parameters().text("language"));
    Track to = Requested.track(recording, request.parameters().text("beside"));
    return Response.json(AlignmentJson.of(from, to, TrackAlignment.of(from, to)));
  }
}
