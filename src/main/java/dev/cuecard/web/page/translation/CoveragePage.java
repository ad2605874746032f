package dev.cuecard.web.page.translation;

import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.LanguageChoice;
import dev.cuecard.coverage.Measure;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.Counted;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Templates;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `/coverage?by=speech`: how far everything is translated, as a heat map; with `collection` one
/// course alone, with `all=true` in languages too that nobody asked for.
public final class CoveragePage implements Handler {
  private final LiveLibrary library;
  private final Templates templates;
  private final Assets assets;

  public CoveragePage(LiveLibrary library, Templates templates, Assets assets) {
    this.library = library;
    this.templates = templates;
    this.assets = assets;
  }

  @Override
  public Response answer(Request request, String name) throws Refusal {
    String by = request.parameters().text("by").orElse(Measure.UNITS.label());
    Measure measure =
        Measure.named(by)
            .orElseThrow(() ->
                Refusal.badRequest(
                    "expected one of " + Measure.labels() + " with by, got \"" + by + '"'));
    boolean all = request.parameters().has("all");
    Optional<String> collection = request.parameters().text("collection");
    CoverageReport report =
        CoverageReport.of(
            measure, new LanguageChoice(List.of(), all), Counted.of(library, collection));
    Frame frame = Frame.of(request, assets, "");
    return templates.page(
        "translation/coverage",
        frame.titled(frame.text("coverage")),
        Map.of("map", HeatMap.of(report, collection, all, frame.words())));
  }
}
