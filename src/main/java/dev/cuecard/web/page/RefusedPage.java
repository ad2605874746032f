package dev.cuecard.web.page;

import dev.cuecard.render.Printable;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Front;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import java.util.Map;

/// Says to people why they get no answer.
public final class RefusedPage implements Front.Refused {
  private final Templates templates;
  private final Assets assets;

  public RefusedPage(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  @Override
  public Response answer(Request request, Refusal refusal) {
    Frame frame = Frame.of(request, assets, "");
    String what = frame.text("error-" + refusal.status());
    return templates
        .page(
            "refused",
            frame.titled(what),
            Map.of("what", what, "reason", Printable.of(refusal.reason())))
        .with(refusal.status());
  }
}
