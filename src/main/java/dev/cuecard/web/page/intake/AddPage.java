package dev.cuecard.web.page.intake;

import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.intake.Intake;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Templates;
import java.util.Map;

/// `/add`: a file or a text is added, and what became of it.
public final class AddPage implements Intake.Done {
  private final Templates templates;
  private final Assets assets;

  public AddPage(Templates templates, Assets assets) {
    this.templates = templates;
    this.assets = assets;
  }

  /// The form.
  public Response form(Request request, String name) {
    Frame frame = Frame.of(request, assets, "");
    // Else browsers say nothing of where the form was sent from.
    return templates
        .page("intake/add", frame.titled(frame.text("add-title")), Map.of())
        .with("Referrer-Policy", "same-origin");
  }

  @Override
  public Response page(Request request, String report) {
    Frame frame = Frame.of(request, assets, "");
    return templates.page(
        "intake/added", frame.titled(frame.text("add-done")), Map.of("sources", Added.of(report)));
  }
}
