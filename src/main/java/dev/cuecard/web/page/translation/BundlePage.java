package dev.cuecard.web.page.translation;

import dev.cuecard.render.Printable;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Templates;
import java.util.Map;

/// `/translation/ID?language=ar`: what a document has in one language, unit by unit; `show=left`
/// and the like show some of the units.
public final class BundlePage implements Handler {
  private static final int MOST_PAGES = 10_000;

  private final LiveLibrary library;
  private final Templates templates;
  private final Assets assets;

  public BundlePage(LiveLibrary library, Templates templates, Assets assets) {
    this.library = library;
    this.templates = templates;
    this.assets = assets;
  }

  @Override
  public Response answer(Request request, String id) throws Refusal {
    Translating translating = Translating.of(library, id, request.parameters());
    String name = request.parameters().text("show").orElse("all");
    Show show =
        Show.named(name)
            .orElseThrow(() ->
                Refusal.badRequest(
                    "expected all, left, fuzzy or found with show, got \"" + name + '"'));
    int page = request.parameters().number("page", 1, MOST_PAGES).orElse(1);
    BundleView view = BundleView.of(translating, show, page);
    Frame frame = Frame.of(request, assets, Printable.of(translating.document().about().title()));
    return templates.page("translation/bundle", frame, Map.of("view", view));
  }
}
