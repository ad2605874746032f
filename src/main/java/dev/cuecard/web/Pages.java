package dev.cuecard.web;

import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Routes;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.LanguageChoice;
import dev.cuecard.web.page.Templates;
import dev.cuecard.web.page.clip.ClipPage;
import dev.cuecard.web.page.collection.CollectionPages;
import dev.cuecard.web.page.collection.TermsPage;
import dev.cuecard.web.page.document.DocumentPage;
import dev.cuecard.web.page.document.recording.RecordingPage;
import dev.cuecard.web.page.search.SearchPage;
import dev.cuecard.web.page.study.GuidePage;
import dev.cuecard.web.page.translation.BundlePage;
import dev.cuecard.web.page.translation.CoveragePage;
import dev.cuecard.web.page.translation.UnitPage;
import java.util.List;

/// All pages, and what they are made with.
record Pages(LiveLibrary library, Templates templates, Assets assets) {
  private static final List<String> ASSETS =
      List.of("cuecard.css", "search.js", "reader.js", "site.js", "icon.svg");

  static Pages of(LiveLibrary library) {
    return new Pages(library, new Templates(), new Assets(WebServer.class, "asset", ASSETS));
  }

  Routes routes() {
    CollectionPages collections = new CollectionPages(library, templates, assets);
    RecordingPage recordings = new RecordingPage(library, templates);
    GuidePage guides = new GuidePage(library, templates, assets);
    return new Routes()
        .add("/", collections::home)
        .add("/search", new SearchPage(library, templates, assets))
        .add("/collections", collections::overview)
        .add("/collection", collections::collection)
        .add("/terms", new TermsPage(library, templates, assets))
        .add("/d/{}", new DocumentPage(library, templates, assets, recordings::answer))
        .add("/clip/{}", new ClipPage(library, templates, assets))
        .add("/guide", guides::collection)
        .add("/guide/{}", guides::document)
        .add("/coverage", new CoveragePage(library, templates, assets))
        .add("/translation/{}", new BundlePage(library, templates, assets))
        .add("/unit/{}", new UnitPage(library, templates, assets))
        .add("/language/{}", new LanguageChoice())
        .add("/assets/{}", assets);
  }
}
