package dev.cuecard.web;

import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.site.StaticSite;
import dev.cuecard.web.wording.Wording;
import java.nio.file.Path;

/// The pages of a library as a folder of files.
public final class WebSite {
  private WebSite() {}

  /// Writes them, and returns how many files there are.
  ///
  /// @param language of the pages: one of [Wording#LANGUAGES]
  public static int write(LiveLibrary library, String language, Path folder) {
    return new StaticSite(Pages.of(Offer.of(library)).routes(), Wording.of(language, ""), folder)
        .write(library);
  }
}
