package dev.cuecard.web;

import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Routes;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.RefusedPage;
import dev.cuecard.web.site.StaticSite;
import dev.cuecard.wording.Wording;
import java.nio.file.Path;
import java.util.function.Consumer;

/// The pages of a library as a folder of files.
public final class WebSite {
  private WebSite() {}

  /// Writes them, and returns how many files there are.
  ///
  /// @param language of the pages: one of [Wording#LANGUAGES]
  /// @param note told what is left out
  public static int write(
      LiveLibrary library, String language, Path folder, Consumer<String> note) {
    Pages pages = Pages.of(Offer.of(library));
    return new StaticSite(orWhyNot(pages), Wording.of(language, ""), folder, note).write(library);
  }

  /// The pages; where there is too little for a study guide, a page that says so.
  private static Handler orWhyNot(Pages pages) {
    Routes routes = pages.routes();
    RefusedPage refused = new RefusedPage(pages.templates(), pages.assets());
    return (request, name) -> {
      try {
        return routes.answer(request, name);
      } catch (Refusal refusal) {
        if (refusal.status() == 404 && request.path().startsWith("/guide")) {
          return refused.answer(request, refusal);
        }
        throw refusal;
      }
    };
  }
}
