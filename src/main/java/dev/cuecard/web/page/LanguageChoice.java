package dev.cuecard.web.page;

import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.wording.Wording;

/// `/language/ar?back=/search`: keeps in which language somebody wants the pages, in a cookie that
/// says nothing else, and leads back.
public final class LanguageChoice implements Handler {
  @Override
  public Response answer(Request request, String tag) throws Refusal {
    if (!Wording.LANGUAGES.contains(tag)) {
      throw Refusal.notFound("the pages are in " + String.join(", ", Wording.LANGUAGES) + " only");
    }
    String back = request.parameters().text("back").orElse("/");
    return Response.seeOther(isHere(back) ? back : "/")
        .with(
            "Set-Cookie",
            Frame.COOKIE + "=" + tag + "; Path=/; Max-Age=31536000; SameSite=Strict; HttpOnly");
  }

  /// Whether an address leads to a page of this server. Browsers read `//` and `/\` as the
  /// beginning of another server's name.
  private static boolean isHere(String address) {
    return address.matches("/(?![/\\\\])[!-~]*");
  }
}
