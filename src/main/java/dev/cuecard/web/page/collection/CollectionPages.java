package dev.cuecard.web.page.collection;

import dev.cuecard.index.store.DocumentHeader;
import dev.cuecard.render.Printable;
import dev.cuecard.web.http.Assets;
import dev.cuecard.web.http.Refusal;
import dev.cuecard.web.http.Request;
import dev.cuecard.web.http.Response;
import dev.cuecard.web.library.LiveLibrary;
import dev.cuecard.web.page.Frame;
import dev.cuecard.web.page.Templates;
import java.util.List;
import java.util.Map;

/// `/`, `/collections` and `/collection?name=…`: the corpus, in numbers and lists.
public final class CollectionPages {
  private static final int A_PAGE = 100;
  private static final int MOST_PAGES = 100_000;

  private final LiveLibrary library;
  private final Templates templates;
  private final Assets assets;
  private final boolean canAdd;

  /// @param canAdd whether something can be added here
  public CollectionPages(LiveLibrary library, Templates templates, Assets assets, boolean canAdd) {
    this.library = library;
    this.templates = templates;
    this.assets = assets;
    this.canAdd = canAdd;
  }

  /// The first page: a question, and what there is to ask.
  public Response home(Request request, String name) {
    Frame frame = Frame.of(request, assets, "");
    return templates.page(
        "home",
        frame,
        Map.of(
            "overview", Overview.of(library.documents(), frame.words()),
            "languages", library.languages(),
            "canAdd", canAdd));
  }

  /// Everything in numbers.
  public Response overview(Request request, String name) {
    Frame frame = Frame.of(request, assets, "");
    return templates.page(
        "collection/overview",
        frame.titled(frame.text("collections")),
        Map.of("overview", Overview.of(library.documents(), frame.words()), "canAdd", canAdd));
  }

  /// The documents of one collection.
  public Response collection(Request request, String name) throws Refusal {
    String wanted = request.parameters().text("name").orElse("");
    int page = request.parameters().number("page", 1, MOST_PAGES).orElse(1);
    Shelf shelf =
        Shelf.of(library.documents()).stream()
            .filter(one -> one.name().equals(wanted))
            .findFirst()
            .orElseThrow(() -> Refusal.notFound("there is no collection \"" + wanted + '"'));
    List<DocumentHeader> shown =
        shelf.documents().stream().skip((page - 1L) * A_PAGE).limit(A_PAGE).toList();
    Frame frame = Frame.of(request, assets, Printable.of(wanted));
    return templates.page(
        "collection/collection",
        frame,
        Map.of(
            "shelf", shelf,
            "shown", shown,
            "page", page,
            "hasNext", shelf.documents().size() > page * A_PAGE));
  }
}
