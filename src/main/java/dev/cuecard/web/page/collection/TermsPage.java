package dev.cuecard.web.page.collection;

import dev.cuecard.language.Language;
import dev.cuecard.render.Printable;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Handler;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Templates;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/// `/terms?collection=…&language=es`: the index at the back of the book.
public final class TermsPage implements Handler {
  private static final int ENTRIES = 150;

  private final LiveLibrary library;
  private final Templates templates;
  private final Assets assets;

  public TermsPage(LiveLibrary library, Templates templates, Assets assets) {
    this.library = library;
    this.templates = templates;
    this.assets = assets;
  }

  @Override
  public Response answer(Request request, String part) throws Refusal {
    Frame frame = Frame.of(request, assets, "");
    List<Shelf> shelves = Overview.of(library.documents(), frame.words()).shelves();
    if (shelves.isEmpty()) {
      return Response.seeOther("/");
    }
    String wanted = request.parameters().text("collection").orElse(shelves.getFirst().name());
    Shelf shelf =
        shelves.stream()
            .filter(one -> one.name().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("there is no collection \"" + wanted + '"'));
    TreeSet<String> languages = new TreeSet<>();
    shelf.documents().forEach(document -> languages.addAll(document.languages()));
    String language =
        request
            .parameters()
            .text("language")
            .filter(languages::contains)
            .orElse(shelf.documents().getFirst().language());
    return templates.page(
        "collection/terms",
        frame.titled(frame.text("key-terms-index")),
        Map.of(
            "shelves", shelves,
            "shelf", shelf,
            "languages", languages,
            "language", language,
            "letters",
                Letter.of(
                    library.topics(
                        "=" + wanted,
                        name -> Printable.of(name).equals(wanted),
                        new Language(language),
                        ENTRIES),
                    language)));
  }
}
