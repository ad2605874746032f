package dev.cuecard.web.page.study;

import dev.cuecard.coverage.CoverageReport;
import dev.cuecard.coverage.DocumentCoverage;
import dev.cuecard.coverage.LanguageChoice;
import dev.cuecard.coverage.Measure;
import dev.cuecard.document.Document;
import dev.cuecard.render.Style;
import dev.cuecard.render.coverage.CoverageFormat;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Frame;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// `/coverage`: how far everything is translated, as a heat map; `by=speech` and the like measure
/// in something else than units.
public final class CoveragePage implements Handler {
  private final LiveLibrary library;
  private final Assets assets;

  public CoveragePage(LiveLibrary library, Assets assets) {
    this.library = library;
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
    List<DocumentCoverage> documents = new ArrayList<>();
    for (Document document : library.everything()) {
      DocumentCoverage.of(document).ifPresent(documents::add);
    }
    if (documents.isEmpty()) {
      throw Refusal.notFound("there is nothing to translate");
    }
    CoverageReport report =
        CoverageReport.of(
            measure, new LanguageChoice(List.of(), request.parameters().has("all")), documents);
    return Standalone.page(
        CoverageFormat.HTML.write(report, Optional.empty(), Style.PLAIN),
        "/collections",
        Frame.of(request, assets, "").text("collections"));
  }
}
