package dev.cuecard.web.page.translation;

import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Templates;
import java.util.Map;

/// `/unit/ID?language=ar&key=subtitle-31030-35000-9`: a unit with its translation, what stands
/// around it, and what checks found.
public final class UnitPage implements Handler {
  private final LiveLibrary library;
  private final Templates templates;
  private final Assets assets;

  public UnitPage(LiveLibrary library, Templates templates, Assets assets) {
    this.library = library;
    this.templates = templates;
    this.assets = assets;
  }

  @Override
  public Response answer(Request request, String id) throws Refusal {
    String key = request.parameters().text("key").orElse("");
    UnitView view =
        UnitView.of(Translating.of(library, id, request.parameters()), key, library)
            .orElseThrow(() -> Refusal.notFound("there is no unit \"" + key + '"'));
    Frame frame = Frame.of(request, assets, view.heading().title());
    return templates.page("translation/unit", frame, Map.of("view", view));
  }
}
