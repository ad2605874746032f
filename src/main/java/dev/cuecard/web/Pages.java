package dev.cuecard.web;

import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Receiver;
import dev.cuecard.web.http.Routes;
import dev.cuecard.web.intake.Intake;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.LanguageChoice;
import dev.cuecard.web.page.Templates;
import dev.cuecard.web.page.clip.ClipPage;
import dev.cuecard.web.page.collection.CollectionPages;
import dev.cuecard.web.page.collection.TermsPage;
import dev.cuecard.web.page.document.DocumentPage;
import dev.cuecard.web.page.document.recording.MediaPage;
import dev.cuecard.web.page.document.recording.RecordingPage;
import dev.cuecard.web.page.intake.AddPage;
import dev.cuecard.web.page.search.SearchPage;
import dev.cuecard.web.page.study.GuidePage;
import dev.cuecard.web.page.translation.BundlePage;
import dev.cuecard.web.page.translation.CoveragePage;
import dev.cuecard.web.page.translation.UnitPage;
import java.util.List;

/// All pages, and what they are made with.
record Pages(Offer offer, Templates templates, Assets assets) {
  private static final List<String> ASSETS =
      List.of("cuecard.css", "search.js", "reader.js", "site.js", "icon.svg");

  static Pages of(Offer offer) {
    return new Pages(offer, new Templates(), new Assets(WebServer.class, "asset", ASSETS));
  }

  Routes routes() {
    LiveLibrary library = offer.library();
    boolean canAdd = offer.admission().isPresent();
    CollectionPages collections = new CollectionPages(library, templates, assets, canAdd);
    RecordingPage recordings = new RecordingPage(library, offer.media(), templates);
    GuidePage guides = new GuidePage(library, templates, assets);
    Routes routes = new Routes();
    if (canAdd) {
      routes.add("/add", new AddPage(templates, assets)::form);
    }
    return routes
        .add("/", collections::home)
        .add("/search", new SearchPage(library, templates, assets))
        .add("/collections", collections::overview)
        .add("/collection", collections::collection)
        .add("/terms", new TermsPage(library, templates, assets))
        .add("/d/{}", new DocumentPage(library, templates, assets, recordings::answer))
        .add("/media/{}", new MediaPage(library, offer.media()))
        .add("/clip/{}", new ClipPage(library, templates, assets))
        .add("/guide", guides::collection)
        .add("/guide/{}", guides::document)
        .add("/coverage", new CoveragePage(library, templates, assets))
        .add("/translation/{}", new BundlePage(library, templates, assets))
        .add("/unit/{}", new UnitPage(library, templates, assets))
        .add("/language/{}", new LanguageChoice())
        .add("/assets/{}", assets);
  }

  /// Takes what may be sent.
  Receiver receiver() {
    return offer
        .admission()
        .<Receiver>map(who -> new Intake(who.inbox(), who.token(), new AddPage(templates, assets)))
        .orElse(Receiver.NONE);
  }
}
