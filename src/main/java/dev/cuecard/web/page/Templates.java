package dev.cuecard.web.page;

import dev.cuecard.web.http.Response;
import gg.jte.ContentType;
import gg.jte.TemplateEngine;
import gg.jte.output.StringOutput;
import java.util.HashMap;
import java.util.Map;

/// The templates, made into classes when the program was built.
public final class Templates {
  private final TemplateEngine engine = TemplateEngine.createPrecompiled(ContentType.Html);

  /// The page that a template makes of `values`.
  public Response page(String template, Frame frame, Map<String, Object> values) {
    Map<String, Object> all = new HashMap<>(values);
    all.put("frame", frame);
    StringOutput out = new StringOutput(1 << 15);
    engine.render(template + ".jte", all, out);
    return Response.html(out.toString());
  }
}
